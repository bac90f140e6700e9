import { mostKept } from './most-kept.ts';
import { noPosting, type Posting, type Postings } from './postings.ts';
import type { SizeSettings } from './size-settings.ts';

// Keys whose lists are held joined; then they are joined anew.
const held = 1000;

/**
 * Join the postings of parts as if they were of one whole: the passages of a part are numbered on from
 * those before it. Of a frequent key the first passages are kept, in a part as in the whole, so the
 * first of the parts' are those of the whole.
 */
export function joinPostings(parts: readonly Postings[], size: SizeSettings): Postings {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  let total = 0;
  const starts = parts.map((part) => {
    total += part.total;
    return total - part.total;
  });
  const known = new Map<string, { from: readonly Posting[]; posting: Posting }>();
  return {
    total,
    of(key) {
      const from = parts.map((part) => part.of(key));
      const last = known.get(key);
      // A part whose file was not there yet gives another posting once it is.
      if (last?.from.every((posting, at) => posting === from[at])) return last.posting;
      const posting = join(from, starts, mostKept(key, size));
      if (known.size > held) known.clear();
      known.set(key, { from, posting });
      return posting;
    },
    latinLike: (word) => [...new Set(parts.flatMap((part) => part.latinLike(word)))].sort(),
  };
}

function join(from: readonly Posting[], starts: readonly number[], most: number): Posting {
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
