import type { FoldTable } from '../chinese/fold-characters.ts';
import { type NearestPassage, nearestPassage } from './nearest-passage.ts';
import type { Problem } from './problem.ts';
import type { Witness } from './witness.ts';

/** Words that are to stand in a sentence, and the paths of both in their file. */
export interface StatedWords {
  words: string;
  path: string[];
  sentence: string;
  sentencePath: string[];
}

/** Tell what is wrong with words that are to stand in a sentence to the letter, and where they may be. */
export function checkWords(
  { words, path, sentence, sentencePath }: StatedWords,
  { article, passages }: Witness,
  table: FoldTable,
): Problem[] {
  const passage = passages.find(({ id }) => id === sentence);
  if (passage?.text.includes(words)) return [];
  const own = passage && nearestPassage(words, [passage], table);
  if (own?.printed) {
    const message = `Unexpected \`${words}\`, ${sentence} has it as \`${own.printed}\`: put it as published.`;
    return [{ rule: 'quotation', path, message }];
  }
  const nearest = nearestPassage(words, passages, table);
  const found = nearest ? describe(nearest, words) : 'no sentence is like it';
  if (!passage) {
    const message = `Unexpected sentence \`${sentence}\`, ${article.id} has none of this id; ${found}: put the id of the sentence that is meant.`;
    return [{ rule: 'unknown-sentence', path: sentencePath, message }];
  }
  const isOwn = !nearest || nearest.passage === passage;
  const instead = isOwn ? `it reads \`${cut(passage.text)}\`` : found;
  const message = `Unexpected \`${words}\`, not word for word in ${sentence}; ${instead}: mend the words, or put the id of their sentence.`;
  return [{ rule: 'quotation', path, message }];
}

function describe({ passage: { id, text }, printed }: NearestPassage, words: string): string {
  if (printed === words) return `the words stand in ${id}`;
  if (printed) return `${id} has them as \`${printed}\``;
  return `the nearest is ${id}, \`${cut(text)}\``;
}

const longest = 80;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
