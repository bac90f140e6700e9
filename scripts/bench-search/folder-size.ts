import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Give the files of a folder and what they weigh in bytes. */
export async function folderSize(folder: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for await (const name of glob('**/*', { cwd: folder })) {
    const found = await stat(join(folder, name));
    if (!found.isFile()) continue;
    files++;
    bytes += found.size;
  }
  return { files, bytes };
}
