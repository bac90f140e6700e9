import type { FileList } from './file-list.ts';
import { keepFile } from './keep-file.ts';

/** How many files are fetched at once. */
const lanes = 6;

/**
 * Put files of a list into a cache, one after another, and tell of each (`onKept`). Stops before the next file
 * when asked to (`signal`); rejects with the first error. What was kept stays.
 */
export async function saveFiles(
  files: FileList['files'],
  {
    cache,
    signal,
    onKept,
  }: { cache: Cache; signal: AbortSignal; onKept: (file: FileList['files'][number]) => void },
): Promise<void> {
  const waiting = files.values();
  let failed = false;
  const lane = async () => {
    for (const file of waiting) {
      if (signal.aborted || failed) return;
      await keepFile(cache, file[0], file[1]);
      onKept(file);
    }
  };
  const stop = (error: unknown) => {
    failed = true;
    throw error;
  };
  await Promise.all(Array.from({ length: lanes }, () => lane().catch(stop)));
}
