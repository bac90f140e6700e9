import { type FoldTable, foldCharacters } from './fold-characters.ts';
import { foldNumerals } from './fold-numerals.ts';
import type { FoldedText } from './folded-text.ts';

/**
 * Fold a text to the form that search compares: characters levelled as `foldCharacters` does, and
 * numbers and dates in plain digits as `foldNumerals` does. Folding twice gives the same as once.
 */
export function fold(text: string, table: FoldTable): FoldedText {
  return foldNumerals(foldCharacters(text, table));
}
