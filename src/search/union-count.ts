import type { Postings } from './postings.ts';

/** Count the passages that offer one of some keys; a sum at most, where not all of them are kept. */
export function unionCount(keys: readonly string[], postings: Postings): number {
  const [first, ...others] = keys.map((key) => postings.of(key)).filter(({ count }) => count > 0);
  if (!first) return 0;
  if (others.length === 0) return first.count;
  const all = [first, ...others];
  const sum = all.reduce((total, { count }) => total + count, 0);
  if (all.some(({ count, places }) => count > places.length)) return Math.min(sum, postings.total);
  return new Set(all.flatMap(({ places }) => Array.from(places))).size;
}
