import type { FoldedText } from './folded-text.ts';

/** Traditional characters and the Simplified ones that stand for them in folded text. */
export type FoldTable = ReadonlyMap<string, string>;

const isWord = /[\p{L}\p{N}\p{M}%]/u;
const isLatinOrDigit = /[\p{Script=Latin}\p{N}]/u;
const isDigit = /[0-9]/;
const isNumeral = /[\p{N}%〇零一二三四五六七八九十百千万亿兆]/u;

/**
 * Fold a text character by character: compatibility forms and case are levelled (NFKC), Traditional
 * becomes Simplified, and punctuation and spaces go. One space is kept between two Latin words or
 * numbers, and `.` or `-` between two digits; a comma between digits goes (6,000 is 6000).
 *
 * Sentence ids are made of this form: a change of what it gives breaks links.
 */
export function foldCharacters(text: string, table: FoldTable): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let gap = '';
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + character.length;
    const level = character.normalize('NFKC').toLowerCase();
    for (const part of level) {
      if (!isWord.test(part)) {
        gap ||= part;
        continue;
      }
      const previous = folded.at(-1) ?? '';
      const kept = keptGap(previous, gap, part);
      const unit = kept + (table.get(part) ?? part);
      for (let index = 0; index < unit.length; index++) {
        starts.push(index < kept.length ? (ends.at(-1) ?? at) : at);
        ends.push(index < kept.length ? at : end);
      }
      folded += unit;
      gap = '';
    }
    at = end;
  }
  return { text: folded, starts, ends };
}

function keptGap(previous: string, gap: string, next: string): string {
  if (!gap || !isLatinOrDigit.test(next)) return '';
  if (!isLatinOrDigit.test(previous)) return isNumeral.test(previous) && isDigit.test(next) ? ' ' : '';
  if (isDigit.test(previous) && isDigit.test(next)) {
    if (gap === '.' || gap === '-') return gap;
    if (gap === ',') return '';
    if (/[–—~～]/u.test(gap)) return '-';
  }
  return ' ';
}
