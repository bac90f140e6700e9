/** A claim that a passage is evidence for, in a reader's words. */
export interface PassageClaim {
  /** Its page in the reading mode. */
  address: string;
  statement: string;
  /** How the passage bears on it; empty where it says just that. */
  stance: string;
}

/** The claims of an article's passages, by id: the article's `claims.json`. */
export type PassageClaims = Record<string, PassageClaim[]>;
