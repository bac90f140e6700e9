import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeParts } from '../../src/search/merge-parts.ts';
import { type PartManifest, partFolder } from '../../src/search/part-manifest.ts';
import { writeFiles } from './write-files.ts';

/** Merge parts whose files stand in a folder, newest first, into one of a name; their own term files go. */
export async function mergeInto(
  folder: string,
  name: string,
  parts: readonly PartManifest[],
): Promise<PartManifest> {
  const { manifest, terms } = mergeParts(name, parts, (file) => readFile(join(folder, file)));
  for await (const file of terms) writeFiles(folder, [file]);
  for (const part of parts)
    await rm(join(folder, partFolder(part.name), 'terms'), { recursive: true });
  return manifest;
}
