import { appendPostings } from './append-postings.ts';
import { mostKept } from './most-kept.ts';
import type { Posting, Postings } from './postings.ts';
import type { SizeSettings } from './size-settings.ts';
import { startsOf } from './starts-of.ts';

// Keys whose lists are held joined; then they are joined anew.
const held = 300;

/** Join the postings of parts as if they were of one whole, whose passages are those of one part after another. */
export function joinPostings(parts: readonly Postings[], size: SizeSettings): Postings {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const totals = parts.map((part) => part.total);
  const starts = startsOf(totals);
  const known = new Map<string, { from: readonly Posting[]; posting: Posting }>();
  return {
    total: totals.reduce((sum, its) => sum + its, 0),
    of(key) {
      const from = parts.map((part) => part.of(key));
      const last = known.get(key);
      // A part whose file was not there yet gives another posting once it is.
      if (last?.from.every((posting, at) => posting === from[at])) return last.posting;
      const posting = appendPostings(from, starts, mostKept(key, size));
      if (known.size > held) known.clear();
      known.set(key, { from, posting });
      return posting;
    },
    latinLike: (word) => [...new Set(parts.flatMap((part) => part.latinLike(word)))].sort(),
  };
}
