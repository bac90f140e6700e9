import data from './data/function-words.json' with { type: 'json' };
import type { Lexicon } from './lexicon.ts';
import { numberAt } from './number-at.ts';
import type { TermKind } from './term.ts';

/** A word of folded text: UTF-16 length, keys and kind, as in `Term`. */
export interface Word {
  length: number;
  keys: string[];
  kind: TermKind;
}

const silent = new Set(data.words);
const latinWord = /[\p{Script=Latin}\p{M}0-9]*\p{Script=Latin}[\p{Script=Latin}\p{M}0-9]*/uy;
// A number right behind a Latin name is its version, unless what follows says that it counts or dates.
const version = /[a-z] ?\d{1,2}(?:\.\d+)?(?![\d.%年月日个名位人家次天岁倍间元多小-])/y;

/**
 * Give the words that begin at a place of folded text, the one that a query means first: what the
 * lexicon knows, longest first, then a version (the 4 of Llama 4), a number, a Latin word.
 */
export function wordsAt(folded: string, at: number, lexicon: Lexicon): Word[] {
  const words: Word[] = lexicon.wordsAt(folded, at);
  // With a Chinese character no Latin word and no number begins.
  const unit = folded.charCodeAt(at);
  if (unit >= 0x4e00 && unit <= 0x9fff) return words;
  if (at > 0 && /[a-z0-9]{2}/.test(folded.slice(at - 1, at + 1))) {
    // Inside a Latin word nothing begins, but for the version right behind it (GPT5).
    if (!isVersion(folded, at)) return words;
  }
  const number = numberAt(folded, at);
  const latinLength = lengthOf(latinWord, folded, at);
  if (isVersion(folded, at) && number) {
    words.push({
      length: number.length,
      keys: [`version:${folded.slice(at, at + number.length)}`],
      kind: 'number',
    });
  } else if (latinLength) {
    const word = folded.slice(at, at + latinLength);
    if (words[0]?.length !== word.length)
      words.push({ length: word.length, keys: [`latin:${word}`], kind: 'word' });
  } else if (number) {
    words.push({ ...number, kind: 'number' });
  }
  return words;
}

function isVersion(folded: string, at: number): boolean {
  // In 12 and about 600 the word says nothing: what it stands before is a number.
  const word = /(?<![a-z])[a-z]+(?= $)/.exec(folded.slice(Math.max(0, at - 12), at))?.[0];
  if (word && silent.has(word)) return false;
  const before = folded[at - 1] === ' ' ? at - 2 : at - 1;
  return before >= 0 && lengthOf(version, folded, before) > 0 && /\d/.test(folded[at] ?? '');
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
