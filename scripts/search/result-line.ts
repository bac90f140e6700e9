import type { SearchResult } from '../../src/search/search-result.ts';

/** Give a query's results as a line of JSON; `url` is the passage's address as published. */
export function resultLine(query: string, results: readonly SearchResult[]): string {
  const rows = results.map(({ article, outlet, score, verdict, passages }) => ({
    article,
    outlet,
    score,
    verdict,
    passages: passages.map((passage) => ({
      id: passage.id,
      text: passage.text,
      score: passage.score,
      url: `/articles/${article}/#${passage.id}`,
    })),
  }));
  return JSON.stringify({ query, results: rows });
}
