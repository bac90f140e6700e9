import { checksum } from './checksum.ts';
import type { SearchIndex } from './record.ts';
import type { WordFileCounts } from './word-file-of.ts';

/** Files that are numbered from 0, or what stands in them. */
export interface NamedFiles {
  /** What their names begin with. */
  name: string;
  count: number;
}

/** A part of the archive: which files hold it. All names are from the folder of the manifest on. */
export interface ManifestPart {
  /**
   * Beginning of the names of the term files, and how many: a power of two, so that parts can be merged
   * file by file; 0 where its articles stand in one pack.
   */
  terms: NamedFiles;
  /**
   * Beginning of the names of the packs, and of how many articles: one of all where there are no term
   * files, else one for each. Merged parts have several such runs, in the order of their articles.
   */
  packs: NamedFiles[];
  /** Names of the files of what articles are chosen by, one for each run; none where all stand in one pack. */
  facts: string[];
  /** How many passages each article has, in order. */
  passages: number[];
}

/** What search loads first: how a query is read, and which files hold the rest. */
export interface Manifest extends Pick<SearchIndex, 'fold'> {
  /** Word files: beginning of their names, how many, and the words that need none. */
  words: { name: string; counts: WordFileCounts; always: string };
  /** In the order of their articles. */
  parts: ManifestPart[];
}

/** Name of the n-th file of terms, of words, or of articles: the beginning says which texts it was made of. */
export const termFileName = ({ name }: Pick<NamedFiles, 'name'>, number: number) =>
  `${name}${number}.bin`;
export const wordFileName = ({ name }: Pick<NamedFiles, 'name'>, number: number) =>
  `${name}${number}.txt`;
export const packName = ({ name }: Pick<NamedFiles, 'name'>, number: number) =>
  `${name}${number}.txt`;

/** Write a manifest as JSON with its checksum. */
export function writeManifest(manifest: Manifest): string {
  return JSON.stringify({ sum: sumOf(manifest), manifest });
}

/** Read a manifest; throws where it is damaged. */
export function readManifest(name: string, bytes: Uint8Array): Manifest {
  const { sum, manifest } = JSON.parse(new TextDecoder().decode(bytes)) as {
    sum: string;
    manifest: Manifest;
  };
  const found = sumOf(manifest);
  if (found === sum) return manifest;
  throw new Error(`Cannot use \`${name}\`: its checksum is ${found}, expected ${sum}.`);
}

const sumOf = (manifest: Manifest) =>
  checksum('', new TextEncoder().encode(JSON.stringify(manifest)));
