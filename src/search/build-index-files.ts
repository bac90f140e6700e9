import { buildPart } from './build-part.ts';
import { joinParts } from './join-parts.ts';
import type { SearchIndex } from './record.ts';
import type { IndexFile } from './sealed-file.ts';
import { sizeSettings } from './size-settings.ts';

/** An index as files: the manifest (JSON), packs of articles and what they are chosen by, words, terms. */
export interface IndexFiles {
  manifest: string;
  words: IndexFile[];
  packs: IndexFile[];
  terms: IndexFile[];
}

interface Options {
  /** Folder of the packs: the reading mode's. */
  folder: string;
  size?: typeof sizeSettings;
}

/** Cut the index of a reading mode into files: one part that is the whole. */
export function buildIndexFiles(
  index: SearchIndex,
  { folder, size = sizeSettings }: Options,
): IndexFiles {
  const part = buildPart({ name: '', modes: [folder], indexOf: () => index, size });
  const { manifests, words } = joinParts([part.manifest], index.names, size);
  return { manifest: manifests[folder] ?? '', words, packs: part.packs, terms: part.terms };
}
