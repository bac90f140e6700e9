import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Lexicon } from './lexicon.ts';
import { relativeDateKeys } from './relative-date-keys.ts';
import type { Term } from './term.ts';
import { wordsAt } from './word-at.ts';

const han = /^\p{L}$/u;
const latin = /^[\p{Script=Latin}\p{N}]$/u;

/**
 * Give every term that a text offers to a query: each word at each place, also those inside longer
 * ones, and every pair of neighbouring characters. With the text's date, next year is also the year, and 8月 also 2025年.
 */
export function textTerms(text: string, lexicon: Lexicon, table: FoldTable, date?: string): Term[] {
  const folded = fold(text, table);
  const terms: Term[] = [];
  const add = (at: number, length: number, keys: readonly string[], kind: Term['kind']) => {
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + length - 1] ?? start;
    terms.push({ keys, kind, start, end });
  };
  for (let at = 0; at < folded.text.length; at++) {
    for (const { length, keys, kind } of wordsAt(folded.text, at, lexicon)) {
      const also = date ? relativeDateKeys(keys, date, folded.text[at - 1]) : [];
      add(at, length, also.length > 0 ? [...keys, ...also] : keys, kind);
    }
    const pair = pairAt(folded.text, at);
    if (pair) add(at, 2, pairKeys(pair), 'pair');
  }
  return terms;
}

// A character that a query holds alone is looked for in every pair.
const pairKeys = (pair: string) => [`pair:${pair}`, `character:${pair[0]}`, `character:${pair[1]}`];

/** Give the two characters at a place, or undefined where not both are of a script without spaces. */
export function pairAt(folded: string, at: number): string | undefined {
  const [first = '', second = ''] = [folded[at], folded[at + 1]];
  return isHan(first) && isHan(second) ? first + second : undefined;
}

/** Tell whether a UTF-16 unit is a letter of a script that writes no spaces. */
export function isHan(character: string): boolean {
  // Nearly all of a text, and quicker told than by either pattern.
  const unit = character.charCodeAt(0);
  if (unit >= 0x4e00 && unit <= 0x9fff) return character.length === 1;
  return han.test(character) && !latin.test(character);
}
