import type { FoldedText } from './folded-text.ts';

/** Traditional characters and the Simplified ones that stand for them in folded text. */
export type FoldTable = ReadonlyMap<string, string>;

const isWord = /[\p{L}\p{N}\p{M}%]/u;
const isLatinOrDigit = /[\p{Script=Latin}\p{N}%]/u;
const isDigit = /[0-9]/;
const isNumeral = /[\p{N}%一二三四五六七八九十百千万亿兆]/u;
const isDash = /^ *[-–—−~〜]+ *$/u;
const thousands = /(?<![0-9０-９])[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])/y;

/**
 * Fold a text character by character: compatibility forms and case are levelled (NFKC), Traditional
 * becomes Simplified, and punctuation and spaces go. One space is kept between two Latin words or
 * numbers, `.` between two digits, and `-` (for any dash) between two numbers; the comma of
 * thousands goes (6,000 is 6000).
 *
 * Sentence ids are made of this form: a change of what it gives breaks links.
 */
export function foldCharacters(text: string, table: FoldTable): FoldedText {
  let folded = '';
  let previous = '';
  // Typed and made large enough at once: most of the time of folding goes into these.
  let starts = new Uint32Array(text.length + 16);
  let ends = new Uint32Array(text.length + 16);
  const push = (part: string, start: number, end: number) => {
    const length = folded.length + part.length;
    if (length > starts.length) [starts, ends] = [doubled(starts), doubled(ends)];
    for (let unit = folded.length; unit < length; unit++) {
      starts[unit] = start;
      ends[unit] = end;
    }
    folded += part;
    previous = part;
  };
  let gap = '';
  let gapStart = 0;
  let gapEnd = 0;
  let thousandsEnd = 0;
  for (let at = 0, end = 0; at < text.length; at = end) {
    const code = text.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(code);
    end = at + character.length;
    if (code >= 0x4e00 && code <= 0x9fff) {
      // Most of a text, and neither NFKC nor case changes it. Before Han no gap is ever kept.
      push(table.get(character) ?? character, at, end);
      gap = '';
      continue;
    }
    for (const part of character.normalize('NFKC').toLowerCase()) {
      if (isWord.test(part)) {
        const kept = keptGap(previous, gap, part);
        if (kept) push(kept, gapStart, gapEnd);
        push(table.get(part) ?? part, at, end);
        gap = '';
        thousands.lastIndex = at;
        if (isDigit.test(part) && thousands.test(text)) thousandsEnd = thousands.lastIndex;
      } else if (at >= thousandsEnd) {
        if (!gap) gapStart = at;
        gap += part;
        gapEnd = end;
      }
    }
  }
  const length = folded.length;
  return { text: folded, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function doubled(offsets: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(offsets.length * 2);
  larger.set(offsets);
  return larger;
}

/** Give what stays of the marks and spaces between two characters of folded text. */
function keptGap(previous: string, gap: string, next: string): string {
  if (!gap || !isLatinOrDigit.test(next)) return '';
  if (isNumeral.test(previous) && isDigit.test(next)) {
    if (gap === '.' && isDigit.test(previous)) return gap;
    return isDash.test(gap) ? '-' : ' ';
  }
  return isLatinOrDigit.test(previous) ? ' ' : '';
}
