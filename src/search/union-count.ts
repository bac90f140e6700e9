import type { Postings } from './postings.ts';

/**
 * Count the passages that offer one of some keys. Where only some passages of a key are kept, this is
 * an estimate: as many of all are shared as are of those kept.
 */
export function unionCount(keys: readonly string[], postings: Postings): number {
  const [first, ...others] = keys.map((key) => postings.of(key)).filter(({ count }) => count > 0);
  if (!first) return 0;
  if (others.length === 0) return first.count;
  const all = [first, ...others];
  const kept = all.flatMap(({ places }) => Array.from(places));
  const sum = all.reduce((total, { count }) => total + count, 0);
  return Math.round((sum * new Set(kept).size) / kept.length);
}
