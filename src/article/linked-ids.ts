import type { Passage } from './passage.ts';

/** Give all ids of an article that links may name, in the order of the text: paragraphs, sentences. */
export function linkedIds(passages: readonly Passage[]): string[] {
  return [...new Set(passages.flatMap(({ id, paragraph }) => [paragraph, id]))];
}
