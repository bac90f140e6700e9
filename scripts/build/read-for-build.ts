import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadParts } from './read-content.ts';
import { runNode } from './run-node.ts';

/**
 * Read and check the content, keep in a folder what the processes of a build need of it, and give the
 * parts of these names, those of `--by` and a length of names (7: months), or the whole as one. What is wrong with the content is told; then it fails.
 */
export async function readForBuild(folder: string, asked: readonly string[]): Promise<ReadParts> {
  await runNode(['read-content.ts', folder, ...asked], {});
  return JSON.parse(await readFile(join(folder, 'parts.json'), 'utf8'));
}
