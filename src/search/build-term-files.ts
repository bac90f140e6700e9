import { unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { checksum } from './checksum.ts';
import { encodeTerms, type TermEntry } from './encode-terms.ts';
import { createLexicon, silentKey } from './lexicon.ts';
import { termFileName } from './manifest.ts';
import { mostKept } from './most-kept.ts';
import type { SearchIndex } from './record.ts';
import type { IndexFile } from './sealed-file.ts';
import { sealFile } from './sealed-file.ts';
import type { SizeSettings } from './size-settings.ts';
import { termFileOf } from './term-file-of.ts';
import { textKeys } from './text-keys.ts';
import { wordRecords } from './word-records.ts';

/** The term files of an index: the same for all reading modes, since terms are as published. */
export interface TermFiles {
  /** Beginning of their names. */
  name: string;
  files: IndexFile[];
}

/** Make the term files of an index, as many as its size asks for; `folder` ends with `/` or is empty. */
export function buildTermFiles(index: SearchIndex, folder: string, size: SizeSettings): TermFiles {
  const entries = collectEntries(index, size);
  const bytes = entries.reduce((sum, [key, , { length }]) => sum + key.length + 1.5 * length, 0);
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, bytes / size.termFile)));
  const groups: TermEntry[][] = Array.from({ length: count }, () => []);
  for (const entry of entries) groups[termFileOf(entry[0], count)]?.push(entry);
  const bodies = groups.map(encodeTerms);
  const version = checksum(bodies.map((body) => checksum('', body)).join(), new Uint8Array());
  const name = `${folder}terms/${version}-`;
  return {
    name,
    files: bodies.map((body, number) => sealFile(termFileName({ name }, number), body)),
  };
}

function collectEntries({ fold, names, articles }: SearchIndex, size: SizeSettings): TermEntry[] {
  const table = unpackFoldTable(fold);
  const lexicon = createLexicon(wordRecords(names, table), table);
  const postings = new Map<string, number[]>();
  let number = 0;
  // Article by article: the keys of all at once would not fit into memory.
  for (const article of articles) {
    for (const { text } of article.passages) {
      for (const key of textKeys(text, article.date, { lexicon, table })) {
        // No query asks for it.
        if (key === silentKey) continue;
        const known = postings.get(key);
        if (known) known.push(number);
        else postings.set(key, [number]);
      }
      number++;
    }
  }
  return Array.from(
    postings,
    ([key, places]): TermEntry => [key, places.length, places.slice(0, mostKept(key, size))],
  );
}
