import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Build a site with `environment` over this process's, run `use` on the built folder, and remove it. */
export async function withBuiltSite<T>(
  environment: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  // Inside the project, because a rename does not cross file systems.
  await mkdir('.cache', { recursive: true });
  const parent = await mkdtemp('.cache/site-');
  const folder = join(parent, 'dist');
  try {
    await run(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...environment, DIST: folder },
    });
    return await use(folder);
  } finally {
    await rm(parent, { recursive: true });
  }
}
