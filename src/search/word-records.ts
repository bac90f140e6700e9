import { isEntityKind } from '../chinese/entity-kind.ts';
import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import dates from './data/relative-dates.json' with { type: 'json' };
import data from './data/word-families.json' with { type: 'json' };
import type { NameRecord, WordRecord } from './record.ts';

const dated = new Set([...Object.keys(dates.years), ...Object.keys(dates.months)]);

/** Give all names and families of words, in their order, which is the order of their numbers. */
export function wordRecords(names: readonly NameRecord[], table: FoldTable): WordRecord[] {
  const records = names.map(
    ({ kind, forms, guard }, number): WordRecord => ({
      key: `name:${number}`,
      kind: isEntityKind(kind) ? 'name' : 'word',
      forms,
      ...(guard && { guard }),
      ...(kind === 'person' && { isPerson: true }),
    }),
  );
  const guarded = new Set(records.flatMap(({ forms, guard }) => (guard ? forms : [])));
  for (const [number, family] of data.families.entries()) {
    const [first = ''] = family;
    records.push({
      key: `word:${dated.has(first) ? first : number}`,
      kind: 'word',
      // Where the glossary guards a form, the everyday word must not let in what the guard keeps out.
      forms: family.map((word) => fold(word, table).text).filter((form) => !guarded.has(form)),
    });
  }
  const having = (word: string) => {
    const form = fold(word, table).text;
    return records.filter(({ forms }) => forms.includes(form));
  };
  for (const pair of data.opposites) {
    const [some = [], others = []] = pair.map(having);
    for (const [its, contrary] of [
      [some, others],
      [others, some],
    ] as const) {
      const keys = contrary.map(({ key }) => key);
      for (const record of its)
        record.opposites = [...new Set([...(record.opposites ?? []), ...keys])];
    }
  }
  return records;
}
