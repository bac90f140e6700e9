import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file to be written, with its whole text. */
export interface TextFile {
  file: string;
  text: string;
}

/**
 * Write all files or none. Each is written beside its place first and then renamed, so that
 * nobody ever reads half a file; what was there before comes back where a rename fails.
 */
export async function writeFiles(files: readonly TextFile[]): Promise<void> {
  const staged = files.map(({ file, text }) => {
    return { file, text, temporary: join(dirname(file), `.${basename(file)}.${process.pid}.tmp`) };
  });
  const replaced: { file: string; before: Buffer | undefined }[] = [];
  try {
    for (const { file, text, temporary } of staged) {
      await mkdir(dirname(file), { recursive: true });
      // Never through a link, or over a file, that somebody put there.
      await writeFile(temporary, text, { flag: 'wx' });
    }
    for (const { file, temporary } of staged) {
      const before = await readFile(file).catch(() => undefined);
      await rename(temporary, file);
      replaced.push({ file, before });
    }
  } catch (error) {
    for (const { file, before } of replaced) {
      await (before ? writeFile(file, before) : rm(file, { force: true }));
    }
    for (const { temporary } of staged) await rm(temporary, { force: true });
    throw error;
  }
}
