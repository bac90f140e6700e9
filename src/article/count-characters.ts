import type { Passage } from './passage.ts';

/** Give an article's length as editors count it: a Han character, a Latin word, a number is one. */
export function countCharacters(passages: readonly Passage[]): number {
  const words = /\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu;
  return passages.reduce((sum, { text }) => sum + (text.match(words)?.length ?? 0), 0);
}
