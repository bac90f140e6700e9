import type { Search } from './create-search.ts';
import type { ArticleRecord, SearchIndex } from './record.ts';
import type { SearchResult } from './search-result.ts';

/** What the page shows of a source beside its passages. */
export type SourceLabel = Pick<
  ArticleRecord,
  'address' | 'outletName' | 'region' | 'date' | 'lang' | 'title'
>;

/** A source that states a claim or is related to it. */
export type FoundSource = SearchResult & SourceLabel;

/** The answer to a query: the sources that hold it, best first, and all others in the index's order. */
export interface Answer {
  found: FoundSource[];
  silent: SourceLabel[];
}

/** Make the function that answers a query for the page; a query without words has an empty answer. */
export function createAnswer(index: SearchIndex, search: Search): (query: string) => Answer {
  const labels = new Map(index.articles.map((article) => [article.id, labelOf(article)]));
  return (query) => {
    const results = search(query);
    const found = results.flatMap((result) => {
      const label = labels.get(result.article);
      return label && result.verdict !== 'none' ? [{ ...result, ...label }] : [];
    });
    const spoken = new Set(found.map(({ article }) => article));
    const silent = [...labels].filter(([id]) => !spoken.has(id)).map(([, label]) => label);
    return { found, silent: results.length > 0 ? silent : [] };
  };
}

function labelOf({ address, outletName, region, date, lang, title }: ArticleRecord): SourceLabel {
  return { address, outletName, region, date, lang, title };
}
