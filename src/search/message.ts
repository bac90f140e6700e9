import type { Answer } from './answer.ts';
import type { Choice } from './is-chosen.ts';

/** What the page asks its worker. */
export interface SearchRequest {
  /** Counts up; the reply carries it. */
  id: number;
  query: string;
  /** What the filters say. */
  choice: Choice;
  /** Address of the index. */
  index: string;
}

/** What the worker replies: an answer, and whether it was chosen from all texts; or why there is none. */
export type SearchReply = { id: number; query: string } & (
  | { answer: Answer; isWhole: boolean }
  | { error: string }
);
