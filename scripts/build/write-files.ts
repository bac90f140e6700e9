import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from '../../src/search/sealed-file.ts';

/** Write files of the search index below a folder. */
export function writeFiles(folder: string, files: readonly IndexFile[]): void {
  const made = new Set<string>();
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, bytes);
  }
}
