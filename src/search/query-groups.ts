import type { FoldTable } from '../chinese/fold-characters.ts';
import data from './data/function-words.json' with { type: 'json' };
import type { Lexicon } from './lexicon.ts';
import { queryTerms } from './query-terms.ts';
import type { Term } from './term.ts';

/** Terms of a query that a reader sees as one: a word, a number, a name, or a run of other characters. */
export interface QueryGroup {
  /** As the query has it. */
  label: string;
  terms: Term[];
}

// More would be a list that nobody reads.
const most = 12;

/** Give what a query looks for, in its order, each once; not what only joins words (將於). */
export function queryGroups(query: string, lexicon: Lexicon, table: FoldTable): QueryGroup[] {
  const groups: { start: number; end: number; terms: Term[] }[] = [];
  for (const term of queryTerms(query, lexicon, table)) {
    const last = groups.at(-1);
    if (last && term.kind === 'pair' && last.terms[0]?.kind === 'pair' && term.start < last.end) {
      last.terms.push(term);
      last.end = Math.max(last.end, term.end);
    } else groups.push({ start: term.start, end: term.end, terms: [term] });
  }
  const byLabel = new Map<string, QueryGroup>();
  const telling = groups.filter(({ terms }) => !terms.every(joinsOnly));
  for (const { start, end, terms } of telling.length > 0 ? telling : groups) {
    const label = query.slice(start, end);
    if (!byLabel.has(label)) byLabel.set(label, { label, terms });
  }
  return [...byLabel.values()].slice(0, most);
}

const joinsOnly = ({ kind, keys }: Term) =>
  kind === 'pair' &&
  keys.every((key) =>
    [...key.slice('pair:'.length)].every((unit) => data.characters.includes(unit)),
  );
