import type { Finding } from '../../src/content/finding.ts';

/** An article ready to be written. */
export interface ImportedArticle {
  id: string;
  /** The whole file. */
  text: string;
  /** What was done, for the terminal. */
  summary: string;
}

/** What came of one document: articles only where nothing is wrong. */
export interface ImportedDocument {
  articles: ImportedArticle[];
  findings: Finding[];
  /** Where there is no recipe and something is missing for one: one to begin with. */
  draft?: string;
  /** Where there was no recipe and nothing was missing: the one that the articles were made by. */
  recipe?: string;
}
