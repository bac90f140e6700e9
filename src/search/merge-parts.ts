import { packFoldTable, unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { checksum } from './checksum.ts';
import type { ManifestPart } from './manifest.ts';
import { type MergedTerms, mergeTermFiles } from './merge-term-files.ts';
import { type PartManifest, partFolder } from './part-manifest.ts';
import type { IndexFile } from './sealed-file.ts';
import { sizeSettings } from './size-settings.ts';

/** A part made of others: what joins it, and its new files, one after the other. */
export interface MergedPart {
  manifest: PartManifest;
  terms: AsyncIterable<IndexFile>;
}

/**
 * Merge parts that follow on one another into one (months into a year), so that a query asks one where
 * it asked many. Only their term files are read, and take its place; packs and facts stay where they
 * are. Throws where a part is small, and so has no term files.
 */
export function mergeParts(
  name: string,
  parts: readonly PartManifest[],
  read: (name: string) => Promise<Uint8Array>,
  size = sizeSettings,
): MergedPart {
  const modes = Object.keys(parts[0]?.modes ?? {});
  const [mode = ''] = modes;
  const inMode = (its: string) => parts.flatMap((part) => part.modes[its]?.part ?? []);
  const small = parts.filter(({ modes: its }) => !its[mode]?.part.terms.count);
  if (small.length > 0 || parts.length === 0)
    throw new Error(
      `Cannot merge ${small.map((part) => `\`${part.name}\``).join(', ') || 'no parts'}: of so few articles there are no term files. Build them together with others.`,
    );
  if (new Set(parts.map(({ words }) => words)).size > 1)
    throw new Error('Cannot merge parts made with different glossaries or word families.');
  const versions = inMode(mode).map(({ terms }) => terms.name);
  const version = checksum(versions.join(), new Uint8Array());
  const { terms, files }: MergedTerms = mergeTermFiles(inMode(mode), {
    name: `${partFolder(name)}terms/${version}-`,
    read,
    size,
  });
  const mergedOf = (its: readonly ManifestPart[]): ManifestPart => ({
    terms,
    packs: its.flatMap(({ packs }) => packs),
    facts: its.flatMap(({ facts }) => facts),
    passages: its.flatMap(({ passages }) => passages),
  });
  const foldOf = (its: string) =>
    packFoldTable(
      new Map(parts.flatMap((part) => [...unpackFoldTable(part.modes[its]?.fold ?? '|')])),
    );
  const manifest: PartManifest = {
    name,
    words: parts[0]?.words ?? '',
    written: null,
    modes: Object.fromEntries(
      modes.map((its) => [its, { fold: foldOf(its), part: mergedOf(inMode(its)) }]),
    ),
  };
  return { manifest, terms: files };
}
