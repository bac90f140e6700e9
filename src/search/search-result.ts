import type { Span } from './find-marks.ts';

/** How a source stands to a query: its text states it, speaks of it, or neither. */
export type Verdict = 'stated' | 'related' | 'none';

/** A passage that was found. */
export interface FoundPassage {
  id: string;
  /** The words in the reading mode. */
  text: string;
  /** How much of the query it says, 0 to 1. */
  score: number;
  /** Where the query's terms stand in `text`. */
  matches: Span[];
}

/** A source, how it stands to the query, and its passages, best first. */
export interface SearchResult {
  /** The article's id. */
  article: string;
  /** The publisher's id; null where the document names none. */
  outlet: string | null;
  /** How likely it states the query, 0 to 1: means the same for each query. */
  score: number;
  verdict: Verdict;
  passages: FoundPassage[];
}
