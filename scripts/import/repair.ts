import type { FrontMatter } from '../../src/article/front-matter.ts';

/** A repair within one line of a document. */
export interface Repair {
  rule: FrontMatter['changes']['repaired'][number]['rule'];
  /** Offset in the line, from 0. */
  offset: number;
  from: string;
  to: string;
}
