import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { numberAt } from '../search/number-at.ts';
import { readAmounts } from '../search/read-amounts.ts';

/** Give every number that words write, in any form: 600多, 六百, 143億, both ends of a range, 四成 as 40. */
export function readNumbers(words: string, table: FoldTable): number[] {
  const folded = fold(words, table);
  const found = readAmounts(folded, []).flatMap(({ value }) => value.split('-').map(Number));
  for (let at = 0; at < folded.text.length; ) {
    const number = numberAt(folded.text, at);
    for (const part of number
      ? (folded.text.slice(at, at + number.length).match(/[\d.]+/g) ?? [])
      : [])
      found.push(Number(part));
    at += number?.length ?? 1;
  }
  return [...new Set(found)];
}
