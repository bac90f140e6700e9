import type { Answer } from './answer.ts';

/** What the page asks its worker. */
export interface SearchRequest {
  /** Counts up; the reply carries it. */
  id: number;
  query: string;
  /** Address of the index. */
  index: string;
}

/** What the worker replies: an answer, or why there is none. */
export type SearchReply = { id: number; query: string } & ({ answer: Answer } | { error: string });
