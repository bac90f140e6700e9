import { unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { createCorpus } from './corpus.ts';
import { gatherResults } from './gather-results.ts';
import { createLexicon } from './lexicon.ts';
import { createNearestForm } from './nearest-form.ts';
import { queryTerms } from './query-terms.ts';
import type { SearchIndex } from './record.ts';
import type { SearchResult } from './search-result.ts';
import { settings as chosen, type Settings } from './settings.ts';
import { createTypingErrors } from './typing-errors.ts';
import { createUnderstanding } from './understand-terms.ts';
import { wordRecords } from './word-records.ts';

/** Give the sources that hold a query's words, best first; none for a query without words. */
export type Search = (query: string) => SearchResult[];

/** Make the search of an index that is in memory as a whole. */
export function createSearch(index: SearchIndex, settings: Settings = chosen): Search {
  const table = unpackFoldTable(index.fold);
  const lexicon = createLexicon(wordRecords(index.names, table), table);
  const corpus = createCorpus(index.articles, { lexicon, table });
  const typing = createTypingErrors({ make: createNearestForm });
  const understand = createUnderstanding(lexicon, corpus.postings, typing, settings);
  return (query) => {
    const terms = understand(queryTerms(query, lexicon, table));
    return gatherResults(query, terms, corpus, { lexicon, table }, settings);
  };
}
