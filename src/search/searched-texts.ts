import type { Corpus } from './corpus.ts';
import type { Choice } from './is-chosen.ts';
import type { Lexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';
import type { ArticleRecord } from './record.ts';
import type { Term } from './term.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** Articles that may hold a query, and where keys stand in them. */
export interface Candidates {
  articles: readonly ArticleRecord[];
  /** Articles that may hold it less, whose texts were not read. */
  others: number;
  corpus: Pick<Corpus, 'placesOf'>;
}

/** The texts of an index, as a query reads them: all in one pack, or as term files and an article a pack. */
export interface SearchedTexts {
  /** The terms of a query that can be looked for. */
  affordable: (terms: readonly Term[]) => readonly Term[];
  /** Where keys stand; the lexicon tells how the texts write what its words mean. */
  postingsFor: (lexicon: Lexicon) => Postings;
  /** Read what the postings were asked for and have not; gives how many files that was. */
  readWanted: () => Promise<number>;
  /** Among all, or where not all are read anyway, among those that were chosen. */
  candidates: (
    terms: readonly WeighedTerm[],
    lexicon: Lexicon,
    choice: Choice,
  ) => Promise<Candidates>;
}
