import type { Postings } from './postings.ts';
import type { WeighedTerm } from './weigh-terms.ts';

// What stands next to a passage counts in part, as in the ranking of its text: see settings.ts.
const beside = 0.25;

/**
 * Give the articles that may hold a query, the likeliest first, by what of the query's weight their
 * best passage and its neighbours cover; `starts` has the number of each article's first passage. What
 * it takes depends on how many passages are named, not on how many there are.
 */
export function rankCandidates(
  terms: readonly WeighedTerm[],
  postings: Postings,
  starts: readonly number[],
): number[] {
  const lists = terms.map(({ keys }) => union(keys.map((key) => postings.of(key).places)));
  const places = union(lists);
  const covered = new Float32Array(places.length);
  for (const [term, { weight, trust }] of terms.entries()) {
    let at = 0;
    for (const place of lists[term] as Uint32Array) {
      while ((places[at] as number) < place) at++;
      covered[at] = (covered[at] as number) + weight * trust;
    }
  }
  const best: [article: number, score: number][] = [];
  let [article, end] = [-1, 0];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if (place >= end) {
      article = articleAt(place, starts);
      end = starts[article + 1] ?? Number.POSITIVE_INFINITY;
      best.push([article, 0]);
    }
    let near = 0;
    if (places[at - 1] === place - 1 && place > (starts[article] as number))
      near += covered[at - 1] as number;
    if (places[at + 1] === place + 1 && place + 1 < end) near += covered[at + 1] as number;
    const score = (covered[at] as number) + beside * near;
    const its = best.at(-1);
    if (its && score > its[1]) its[1] = score;
  }
  return best.sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number);
}

/** The numbers of ascending lists, each once, ascending. */
function union(lists: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  if (lists.length > 1) all.sort();
  let kept = 0;
  for (const number of all) if (kept === 0 || all[kept - 1] !== number) all[kept++] = number;
  return all.subarray(0, kept);
}

/** The article that a passage is in: the last that begins at it or before. */
function articleAt(place: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
