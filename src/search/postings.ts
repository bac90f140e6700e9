/** The passages that offer a key. */
export interface Posting {
  /** How many they are. */
  count: number;
  /**
   * Their numbers in the order of the texts, ascending. Fewer than `count` where an index keeps only
   * the first of a frequent key's.
   */
  places: ArrayLike<number>;
}

/** Where each key stands in a corpus, wherever that is kept: in memory, or in files. */
export interface Postings {
  /** Passages in all. */
  total: number;
  of: (key: string) => Posting;
  /** Keys (`latin:…`) of the Latin words of the texts that begin with the same two letters as a word. */
  latinLike: (word: string) => readonly string[];
}

/** A key that no passage offers. */
export const noPosting: Posting = { count: 0, places: [] };
