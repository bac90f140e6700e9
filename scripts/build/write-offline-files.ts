// Writes the service worker and what it keeps, when all else of the site is written:
// node write-offline-files.ts FOLDER VERSION. A large site has a version beforehand, of what it is made of, and
// is not kept as a whole: of its files, no more is read than a reader's first page brings.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modes } from '../../src/article/mode.ts';
import { basePath } from '../base-path.ts';
import { coreFiles } from './list-files.ts';
import { makeOfflineFiles } from './make-offline-files.ts';
import { readFolder } from './read-folder.ts';

const [folder = '', version = ''] = process.argv.slice(2);
const files = version ? await readCore() : await readFolder(folder);
for (const [file, bytes] of await makeOfflineFiles(files, `${basePath()}/`, version))
  await writeFile(join(folder, file), bytes);

async function readCore(): ReturnType<typeof readFolder> {
  const names = [...new Set(modes.flatMap(coreFiles))].filter((name) =>
    existsSync(join(folder, name)),
  );
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  );
}
