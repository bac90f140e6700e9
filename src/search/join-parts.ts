import { packFoldTable, unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { buildWordFiles } from './build-word-files.ts';
import { writeManifest } from './manifest.ts';
import type { PartManifest } from './part-manifest.ts';
import type { NameRecord } from './record.ts';
import type { IndexFile } from './sealed-file.ts';
import { sizeSettings } from './size-settings.ts';
import { wordRecords } from './word-records.ts';
import { wordsChecksum } from './words-checksum.ts';

/** What parts have in common: a manifest (JSON) for each reading mode, by its folder, and the words. */
export interface JoinedParts {
  manifests: Record<string, string>;
  words: IndexFile[];
}

/**
 * Join parts of the archive, in the order of their articles, by what each left behind; no text is
 * read. Throws where one was made with another glossary or other families of words than `names` and
 * this code: its keys would mean other words.
 */
export function joinParts(
  parts: readonly PartManifest[],
  names: readonly NameRecord[],
  size = sizeSettings,
): JoinedParts {
  const modes = Object.keys(parts[0]?.modes ?? {});
  const foldOf = (mode: string) =>
    new Map(parts.flatMap((part) => [...unpackFoldTable(part.modes[mode]?.fold ?? '|')]));
  const table = new Map(modes.flatMap((mode) => [...foldOf(mode)]));
  const records = wordRecords(names, table);
  const sum = wordsChecksum(records);
  const others = parts.filter(({ words }) => words !== sum).map(({ name }) => `\`${name}\``);
  if (others.length > 0)
    throw new Error(
      `Cannot join the parts ${others.join(', ')}: made with another glossary or word families. Build them again.`,
    );
  const { files: words, ...its } = buildWordFiles(records, {
    size,
    written: isSmall(parts, size) ? writtenIn(parts) : undefined,
  });
  const manifestOf = (mode: string) =>
    writeManifest({
      fold: packFoldTable(foldOf(mode)),
      words: its,
      parts: parts.flatMap((part) => part.modes[mode]?.part ?? []),
    });
  return { manifests: Object.fromEntries(modes.map((mode) => [mode, manifestOf(mode)])), words };
}

/** Tells whether a query reads all texts. */
function isSmall(parts: readonly PartManifest[], size: typeof sizeSettings): boolean {
  const counts = parts.map(({ modes }) => Object.values(modes)[0]?.part.passages.length ?? 0);
  return counts.reduce((sum, count) => sum + count, 0) <= size.candidates;
}

function writtenIn(parts: readonly PartManifest[]): Map<string, string[]> {
  const all = Map.groupBy(
    parts.flatMap(({ written }) => written ?? []),
    ([key]) => key,
  );
  return new Map(
    Array.from(all, ([key, rows]) => [key, [...new Set(rows.flatMap(([, its]) => its))].sort()]),
  );
}
