import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { type Amount, readAmounts } from '../search/read-amounts.ts';
import { readCertainty } from '../search/read-certainty.ts';
import { readDates } from '../search/read-dates.ts';
import type { Evidence } from './claim.ts';
import type { Witness } from './witness.ts';

/** In what sources may differ. */
export const readingKinds = ['number', 'date', 'name', 'certainty'] as const;

/** What evidence gives of one kind. */
export interface Reading {
  kind: (typeof readingKinds)[number];
  /** The words that give it, as they stand in the sentence; none where no single ones do. */
  words: string[];
  /** Readings with one key say the same; for numbers, `amount` tells. */
  key: string;
  amount?: Amount;
}

// Of a sentence that contradicts, the words that deny; of one that states, none stand out.
const certaintyWords = { states: undefined, hedges: 'hedge', contradicts: 'negation' } as const;

/** Read what evidence gives: how certain it is, and its value where it has one. */
export function readEvidence(evidence: Evidence, witness: Witness, table: FoldTable): Reading[] {
  const { quotation, stance, value } = evidence;
  const said = readCertainty(fold(quotation, table))
    .filter(({ kind }) => kind === certaintyWords[stance])
    .map(({ start, end }) => quotation.slice(start, end));
  const certainty: Reading = { kind: 'certainty', words: [...new Set(said)], key: stance };
  if (!value) return [certainty];
  const words = [value.words];
  if ('name' in value) return [{ kind: 'name', words, key: value.name }, certainty];
  if ('date' in value) return [{ kind: 'date', words, key: value.date }, certainty];
  const amount = amountIn(evidence, value, witness, table);
  return [{ kind: 'number', words, key: String(value.number), amount }, certainty];
}

/** The value’s amount in its sentence, with the bound and the unit that stand outside its own words. */
function amountIn(
  { sentence }: Evidence,
  { number, words }: { number: number; words: string },
  { article, passages }: Witness,
  table: FoldTable,
): Amount {
  const text = passages.find(({ id }) => id === sentence)?.text ?? '';
  const from = text.indexOf(words);
  const to = from + words.length;
  const folded = fold(text, table);
  const found = readAmounts(folded, readDates(folded, article.published.date)).find(
    ({ start, end, value }) =>
      start < to && end > from && value.split('-').map(Number).includes(number),
  );
  const value = String(number);
  return found ?? { start: from, end: to, value, bound: 'exact', kind: null, unit: '' };
}
