import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { PassageRecord } from './record.ts';

/** Gives the folded words of a passage. */
export type FoldedPassages = (passage: PassageRecord) => string;

/** Make the folding of passages, each once and only when asked for: it takes most of a query's time. */
export function createFoldedPassages(table: FoldTable): FoldedPassages {
  const known = new WeakMap<PassageRecord, string>();
  return (passage) => {
    const folded = known.get(passage) ?? fold(passage.text, table).text;
    known.set(passage, folded);
    return folded;
  };
}
