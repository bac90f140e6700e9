import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Keys } from './article-places.ts';
import type { FoldedPassages } from './folded-passages.ts';
import type { Lexicon } from './lexicon.ts';
import type { Posting, Postings } from './postings.ts';
import type { PassageRecord } from './record.ts';
import { textKeys } from './text-keys.ts';

/** Give which of the keys asked for a passage offers; `number` is its number in the corpus. */
export type AskedKeys = (passage: PassageRecord, number: number, date: string) => Keys;

/**
 * Make the test of a query's keys: by the postings where they name every passage, since reading texts
 * takes most of a query's time, and by the passage's words where they name only some.
 */
export function createAskedKeys(
  asked: Iterable<string>,
  postings: Postings,
  known: { lexicon: Lexicon; table: FoldTable; foldedOf: FoldedPassages },
): AskedKeys {
  const found = new Map([...asked].map((key) => [key, postings.of(key)]));
  return (passage, number, date) => {
    let keys: Set<string> | undefined;
    return {
      has(key) {
        const posting = found.get(key);
        if (!posting || posting.count === 0) return false;
        if (names(posting, number)) return true;
        if (posting.count === posting.places.length) return false;
        if (key.startsWith('pair:'))
          return known.foldedOf(passage).includes(key.slice('pair:'.length));
        keys ??= textKeys(passage.text, date, known);
        return keys.has(key);
      },
    };
  };
}

function names({ places }: Posting, number: number): boolean {
  let [low, high] = [0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const place = places[middle] as number;
    if (place === number) return true;
    if (place < number) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
