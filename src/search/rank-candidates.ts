import type { Postings } from './postings.ts';
import type { WeighedTerm } from './weigh-terms.ts';

// What stands next to a passage counts in part, as in the ranking of its text: see settings.ts.
const beside = 0.25;

/**
 * Give the articles that may hold a query, the likeliest first, by what of the query's weight their
 * best passage and its neighbours cover; `articleOf` has the article of each passage, by number.
 */
export function rankCandidates(
  terms: readonly WeighedTerm[],
  postings: Postings,
  articleOf: Uint32Array,
): number[] {
  const covered = new Float32Array(articleOf.length);
  for (const { keys, weight, trust } of terms) {
    const lists = keys.map((key) => postings.of(key).places);
    const places =
      lists.length === 1 ? lists[0] : [...new Set(lists.flatMap((list) => Array.from(list)))];
    for (let at = 0; at < (places?.length ?? 0); at++) {
      const place = places?.[at] as number;
      covered[place] = (covered[place] as number) + weight * trust;
    }
  }
  const best = new Map<number, number>();
  for (let place = 0; place < covered.length; place++) {
    if (covered[place] === 0) continue;
    const article = articleOf[place] as number;
    const near = (other: number) => (articleOf[other] === article ? (covered[other] ?? 0) : 0);
    const score = (covered[place] as number) + beside * (near(place - 1) + near(place + 1));
    if (score > (best.get(article) ?? 0)) best.set(article, score);
  }
  return [...best].sort(([, a], [, b]) => b - a).map(([article]) => article);
}
