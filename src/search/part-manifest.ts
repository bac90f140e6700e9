import type { ManifestPart } from './manifest.ts';

/** What a part of the archive leaves behind for being joined with others; it can be kept as JSON. */
export interface PartManifest {
  /** The folder of its files; empty where one part is the whole. */
  name: string;
  /** Checksum of the names and families that its keys stand for. */
  words: string;
  /** How its texts write each of these, in whatever reading mode; null unless it is small. */
  written: [key: string, forms: string[]][] | null;
  /** Its files, and its fold table, by the folder of a reading mode. */
  modes: Record<string, { fold: string; part: ManifestPart }>;
}

/** Give the folder of a part's files, with `/` at its end. */
export const partFolder = (name: string) => name && `${name}/`;
