import { checksum } from './checksum.ts';
import differences from './data/difference-words.json' with { type: 'json' };
import type { WordRecord } from './record.ts';
import { type IndexFile, sealFile } from './sealed-file.ts';
import type { SizeSettings } from './size-settings.ts';
import { type WordFileCounts, wordFileOf } from './word-file-of.ts';
import { formHeads } from './word-heads.ts';
import { writeWords } from './word-lines.ts';

const { hedge, firm, negation } = differences.certainty;
const certaintyWords = [...hedge, ...firm, ...negation];

/** The names and families of an index. */
export interface WordFiles {
  /** Beginning of their names. */
  name: string;
  counts: WordFileCounts;
  files: IndexFile[];
  /** Those that texts are read by whatever the query is, as `writeWords` writes them. */
  always: string;
}

/**
 * Make the word files of an index. A form stands in the file of each of its beginnings, and with it
 * how else texts write the same or its contrary: of a small index, what was `written` in its texts; else
 * all its forms.
 */
export function buildWordFiles(
  records: readonly WordRecord[],
  { size, written }: { size: SizeSettings; written: ReadonlyMap<string, string[]> | undefined },
): WordFiles {
  const elsewhere = ({ key, forms }: WordRecord) => written?.get(key) ?? (written ? [] : forms);
  const counts = fileCounts(records, size.wordFile);
  const groups = Array.from(
    { length: counts[0] + counts[1] },
    () => new Map<WordRecord, Set<string>>(),
  );
  const byKey = new Map(records.map((record) => [record.key, record]));
  const put = (file: number, record: WordRecord, forms: readonly string[]) => {
    const known = groups[file]?.get(record) ?? new Set();
    groups[file]?.set(record, new Set([...known, ...forms]));
  };
  for (const record of records) {
    const byFile = Map.groupBy(
      record.forms.flatMap((form) =>
        formHeads(form, record).map((head) => ({ form, file: wordFileOf(head, counts) })),
      ),
      ({ file }) => file,
    );
    for (const [file, its] of byFile) {
      put(file, record, [...its.map(({ form }) => form), ...elsewhere(record)]);
      // That a text says the contrary is seen only by whoever knows its words.
      for (const opposite of record.opposites?.map((key) => byKey.get(key)) ?? [])
        if (opposite && elsewhere(opposite).length > 0) put(file, opposite, elsewhere(opposite));
    }
  }
  const bodies = groups.map((group) => {
    const its = records.filter((record) => group.has(record));
    const words = its.map((record) => ({ ...record, forms: [...(group.get(record) ?? [])] }));
    return new TextEncoder().encode(writeWords(words));
  });
  const version = checksum(bodies.map((body) => checksum('', body)).join(), new Uint8Array());
  const name = `words/w${version}-`;
  return {
    name,
    counts,
    files: bodies.map((body, number) => sealFile(`${name}${number}.txt`, body)),
    always: writeWords(readAlways(records, elsewhere)),
  };
}

/** As many files as have some `most` bytes each. */
function fileCounts(records: readonly WordRecord[], most: number): WordFileCounts {
  const forms = records.flatMap((record) => record.forms);
  const [latin, chinese] = [true, false].map((is) =>
    forms.filter((form) => /^[a-z0-9]/.test(form) === is).join(' '),
  );
  const count = (text = '') => Math.max(1, Math.ceil(new TextEncoder().encode(text).length / most));
  return [count(chinese), count(latin)];
}

/** Words that date, and those with a word of certainty in them that they are not (未达预期). */
function readAlways(
  records: readonly WordRecord[],
  elsewhere: (record: WordRecord) => readonly string[],
): WordRecord[] {
  return records.flatMap((record) => {
    if (/^word:\D/.test(record.key)) return [record];
    const forms = elsewhere(record).filter((form) =>
      certaintyWords.some((word) => form.length > word.length && form.includes(word)),
    );
    return forms.length > 0 ? [{ ...record, forms }] : [];
  });
}
