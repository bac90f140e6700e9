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
  const touched: number[] = [];
  for (const { keys, weight, trust } of terms) {
    const [first = [], ...others] = keys.map((key) => postings.of(key).places);
    const places = others.length === 0 ? first : union([first, ...others]);
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      if (covered[place] === 0) touched.push(place);
      covered[place] = (covered[place] as number) + weight * trust;
    }
  }
  const best = new Map<number, number>();
  for (const place of touched) {
    const article = articleOf[place] as number;
    let near = 0;
    if (articleOf[place - 1] === article) near += covered[place - 1] ?? 0;
    if (articleOf[place + 1] === article) near += covered[place + 1] ?? 0;
    const score = (covered[place] as number) + beside * near;
    if (score > (best.get(article) ?? 0)) best.set(article, score);
  }
  return [...best].sort(([a, x], [b, y]) => y - x || a - b).map(([article]) => article);
}

function union(lists: readonly ArrayLike<number>[]): number[] {
  return [...new Set(lists.flatMap((list) => Array.from(list)))];
}
