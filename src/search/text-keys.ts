import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Lexicon } from './lexicon.ts';
import { textTerms } from './text-terms.ts';

/** Give every key that a text of a day (YYYY-MM-DD) offers. */
export function textKeys(
  text: string,
  date: string,
  { lexicon, table }: { lexicon: Lexicon; table: FoldTable },
): Set<string> {
  const keys = new Set<string>();
  for (const term of textTerms(text, lexicon, table, date)) {
    for (const key of term.keys) keys.add(key);
  }
  return keys;
}
