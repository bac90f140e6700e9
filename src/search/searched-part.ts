import type { ArticleFacts } from './is-chosen.ts';
import type { Lexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';
import type { ArticleRecord } from './record.ts';

/** A part of the archive, as a query reads it: its articles and passages are numbered from 0. */
export interface SearchedPart {
  /** How many passages each article has, in order. */
  passages: readonly number[];
  /** Where keys stand in it; the lexicon tells how its texts write what its words mean. */
  postingsFor: (lexicon: Lexicon) => Postings;
  /** Read what the postings were asked for and have not; gives how many files that was. */
  readWanted: () => Promise<number>;
  readArticle: (number: number) => Promise<ArticleRecord>;
  /** What the articles are chosen by, in their order. */
  readFacts: () => Promise<readonly ArticleFacts[]>;
}
