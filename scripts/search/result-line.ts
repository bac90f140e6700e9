import type { ClaimsOn } from '../../src/claim/claims-on-sentences.ts';
import type { SearchResult } from '../../src/search/search-result.ts';

/**
 * Give a query's results as a line of JSON; `url` is a passage's address as published, `claims` the
 * ids of the claims that it is evidence for.
 */
export function resultLine(
  query: string,
  results: readonly SearchResult[],
  claimsOn: ClaimsOn,
): string {
  const rows = results.map(({ article, outlet, score, verdict, passages }) => ({
    article,
    outlet,
    score,
    verdict,
    passages: passages.map((passage) => ({
      id: passage.id,
      text: passage.text,
      score: passage.score,
      claims: claimsOn(article, passage.id),
      url: `/articles/${article}/#${passage.id}`,
    })),
  }));
  return JSON.stringify({ query, results: rows });
}
