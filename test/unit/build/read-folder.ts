import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Give every file of a folder, hidden ones too, by its path in it, in the order of paths. */
export async function readFolder(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }): Promise<[string, Buffer]> => {
        const path = join(parentPath, name);
        return [relative(folder, path), await readFile(path)];
      }),
  );
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
