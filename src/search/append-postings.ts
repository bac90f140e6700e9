import { noPosting, type Posting } from './postings.ts';

/**
 * Give the posting of a key in a whole from those of its parts: the passages of a part are numbered on
 * from `starts`. Of a frequent key the first `most` are kept in a part as in a whole, so that the first
 * of the parts' are those of the whole.
 */
export function appendPostings(
  from: readonly Posting[],
  starts: readonly number[],
  most: number,
): Posting {
  const count = from.reduce((sum, posting) => sum + posting.count, 0);
  if (count === 0) return noPosting;
  const places: number[] = [];
  for (const [at, its] of from.entries()) {
    const length = Math.min(its.places.length, most - places.length);
    for (let nth = 0; nth < length; nth++)
      places.push((its.places[nth] as number) + (starts[at] as number));
  }
  return { count, places };
}
