import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Looking for a folder takes as long as writing a file.
const made = new Set<string>();

/** Write files below a folder, which nothing else removes meanwhile. */
export function writeFiles(
  folder: string,
  files: readonly { name: string; bytes: string | Uint8Array }[],
): void {
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, bytes);
  }
}
