import { unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { buildPacks } from './build-packs.ts';
import { buildTermFiles, type TermFiles } from './build-term-files.ts';
import { noteWrittenForms } from './note-written-forms.ts';
import { type PartManifest, partFolder } from './part-manifest.ts';
import type { SearchIndex } from './record.ts';
import type { IndexFile } from './sealed-file.ts';
import { sizeSettings } from './size-settings.ts';
import { wordRecords } from './word-records.ts';
import { wordsChecksum } from './words-checksum.ts';

interface PartInput {
  /** A folder of its own for the part's files (`2026-04`); empty where one part is the whole. */
  name: string;
  /** Folders of the reading modes, and the index of the part's articles in each; made one by one. */
  modes: readonly string[];
  indexOf: (mode: string) => SearchIndex;
  size?: typeof sizeSettings;
}

/** The files of a part of the archive in all reading modes, and what joins it with others. */
export interface BuiltPart {
  manifest: PartManifest;
  packs: IndexFile[];
  terms: IndexFile[];
}

/**
 * Make the index files of a part of the archive from its articles and the glossary alone. Of up to as
 * many articles as a query reads there is one pack and no term files: the texts are smaller than the
 * list of what is in them.
 */
export function buildPart({ name, modes, indexOf, size = sizeSettings }: PartInput): BuiltPart {
  const folder = partFolder(name);
  const manifest: PartManifest = { name, words: '', written: null, modes: {} };
  const packs: IndexFile[] = [];
  let terms: TermFiles = { name: '', files: [] };
  const written = new Map<string, Set<string>>();
  for (const [at, mode] of modes.entries()) {
    const index = indexOf(mode);
    const isSmall = index.articles.length <= size.candidates;
    const table = unpackFoldTable(index.fold);
    const records = wordRecords(index.names, table);
    if (isSmall) noteWrittenForms(index.articles, { records, table }, written);
    // Terms are as published, whatever the mode.
    if (!isSmall && at === 0) terms = buildTermFiles(index, folder, size);
    const its = buildPacks(index, `${folder}${mode}`, isSmall);
    packs.push(...its.files);
    manifest.words = wordsChecksum(records);
    if (isSmall) manifest.written = Array.from(written, ([key, forms]) => [key, [...forms].sort()]);
    manifest.modes[mode] = {
      fold: index.fold,
      part: {
        terms: { name: terms.name, count: terms.files.length },
        packs: its.packs,
        facts: its.facts,
        passages: index.articles.map(({ passages }) => passages.length),
      },
    };
  }
  return { manifest, packs, terms: terms.files };
}
