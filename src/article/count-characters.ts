import type { Passage } from './passage.ts';

const words = /\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu;
// An article stands in many lists.
const known = new WeakMap<readonly Passage[], number>();

/** Give an article's length as editors count it: a Han character, a Latin word, a number is one. */
export function countCharacters(passages: readonly Passage[]): number {
  const before = known.get(passages);
  if (before !== undefined) return before;
  const count = passages.reduce((sum, { text }) => sum + (text.match(words)?.length ?? 0), 0);
  known.set(passages, count);
  return count;
}
