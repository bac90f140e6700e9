import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';
import { textTerms } from './text-terms.ts';

/** A stretch of a text: [start, end) in UTF-16 units. */
export type Span = [start: number, end: number];

/**
 * Give where the terms of a query stand in a text of any variant, merged and in order; `offered` are
 * the text's own terms, where they are known already.
 */
export function findMarks(
  text: string,
  terms: readonly Term[],
  { lexicon, table, date }: { lexicon: Lexicon; table: FoldTable; date: string },
  offered: readonly Term[] = textTerms(text, lexicon, table, date),
): Span[] {
  const keys = new Set(terms.flatMap((term) => term.keys));
  const found = offered
    .filter((term) => term.keys.some((key) => keys.has(key)))
    .map(({ start, end }): Span => [start, end])
    .sort(([a], [b]) => a - b);
  const merged: Span[] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
