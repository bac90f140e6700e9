import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Give the bytes of all files of a folder, hidden ones too, by their paths within it, in the order of these. */
export async function readFolder(root: string): Promise<Map<string, Buffer<ArrayBuffer>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: [string, Buffer<ArrayBuffer>][] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.push([relative(root, path).replaceAll(sep, '/'), await readFile(path)]);
  }
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
