import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadParts } from './read-content.ts';
import { runNode } from './run-node.ts';

/**
 * Read and check the content, keep it in `content.json` of a folder, and give the parts of these names,
 * or the whole as one. What is wrong with the content is told; then it fails.
 */
export async function readForBuild(folder: string, names: readonly string[]): Promise<ReadParts> {
  await runNode(['read-content.ts', folder, ...names], {});
  return JSON.parse(await readFile(join(folder, 'parts.json'), 'utf8'));
}
