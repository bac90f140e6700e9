// npm run build: content/ → dist/. What is wrong with the content is told at once, and the folder
// that was there before stays until the new one is whole.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mergeFolders } from './build/merge-folders.ts';
import { readForBuild } from './build/read-for-build.ts';
import { runNode } from './build/run-node.ts';

// As many articles as one process renders, which takes it some 15 s and 500 MB.
const shareSize = 1250;

const target = process.env['DIST'] ?? 'dist';
// A folder of its own, so that two builds at once leave each other alone.
const work = join('.cache', `build-${process.pid}`);

const started = performance.now();
await mkdir(work, { recursive: true });
try {
  const ids = await readForBuild(join(work, 'content.json'));
  if (ids) await buildSite(ids);
  else process.exitCode = 1;
} catch (cause) {
  // The process that failed has said why.
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

async function buildSite(ids: readonly string[]): Promise<void> {
  const env = { KEPT_CONTENT: join(work, 'content.json') };
  const fresh = join(work, 'site');
  const shares = ids.length <= shareSize ? [] : groupsOf(ids, shareSize);
  const pages = shares.map((_, number) => join(work, `pages-${number}`));
  const tasks = [
    () => runNode(['write-search-files.ts', join(work, 'search')], env),
    () => runNode(['write-pages.ts', fresh], { ...env, PAGES: shares.length > 0 ? 'site' : '' }),
    ...shares.map((share, number) => async () => {
      const list = join(work, `pages-${number}.json`);
      await writeFile(list, JSON.stringify(share));
      await runNode(['write-pages.ts', pages[number] ?? ''], { ...env, PAGES: list });
    }),
  ];
  const next = async (): Promise<void> => {
    const task = tasks.shift();
    if (!task) return;
    await task();
    await next();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  for (const folder of pages) mergeFolders(folder, fresh);
  mergeFolders(join(work, 'search'), join(fresh, 'search'));
  if (existsSync(target)) await rm(target, { recursive: true });
  await rename(fresh, target);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`Built ${ids.length} articles in ${seconds} s: ${target}/`);
}

function groupsOf<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, number) =>
    values.slice(number * size, (number + 1) * size),
  );
}
