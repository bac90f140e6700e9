// npm run build: content/ → dist/. What is wrong with the content is told at once, and the folder
// that was there before stays until the new one is whole.
// A large archive can be built in parts, each on a machine of its own: --part 2026-04 makes one in
// parts/, of the articles whose dates begin so; --join makes dist/ of all parts that are there.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPart, shareSize } from './build/build-part.ts';
import { findPartFaults, isKept, keepPart, keptNames, keptPart } from './build/kept-parts.ts';
import { linkInto } from './build/link-into.ts';
import { moveInto } from './build/move-into.ts';
import { createQueue } from './build/queue.ts';
import { readForBuild } from './build/read-for-build.ts';
import { runNode } from './build/run-node.ts';

const { values } = parseArgs({ options: { part: { type: 'string' }, join: { type: 'boolean' } } });
const target = process.env['DIST'] ?? 'dist';
// A folder of its own, so that two builds at once leave each other alone.
const work = join('.cache', `build-${process.pid}`);
const [made, fresh] = [join(work, 'part'), join(work, 'site')];
const env = { KEPT_CONTENT: join(work, 'content.json') };
const queue = createQueue(availableParallelism());
const renderSite = () => queue(() => runNode(['write-pages.ts', fresh], { ...env, PAGES: 'site' }));
const started = performance.now();

await mkdir(work, { recursive: true });
try {
  if (values.part) await makePart(values.part);
  else if (values.join) await makeJoined();
  else await makeWhole();
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

async function makeWhole(): Promise<void> {
  const { parts } = await readForBuild(work, []);
  const ids = parts.flatMap((part) => part.ids);
  await Promise.all([
    buildPart({ name: '', ids, folder: made }, queue, env),
    ...(ids.length > shareSize ? [renderSite()] : []),
  ]);
  moveInto(fresh, join(made, 'site'));
  await joinSearch([made]);
  await publish(ids.length);
}

async function makePart(name: string): Promise<void> {
  const { parts } = await readForBuild(work, [name]);
  const [part] = parts;
  if (!part || part.ids.length === 0)
    throw new Error(
      `Cannot find articles for the part \`${name}\`: expected the beginning of their dates.`,
    );
  if (await isKept(part)) return console.error(`${keptPart(name)} is as it would be made.`);
  await buildPart({ ...part, folder: made }, queue, env);
  await keepPart(part, made);
  tell(`${part.ids.length} articles`, keptPart(name));
}

async function makeJoined(): Promise<void> {
  const names = await keptNames();
  if (names.length === 0)
    throw new Error('Cannot join parts: there are none. Build some with `--part`.');
  const read = await readForBuild(work, names);
  const faults = await findPartFaults(read);
  if (faults.length > 0) throw new Error(`Cannot join the parts:\n${faults.join('\n')}`);
  await renderSite();
  for (const name of names) linkInto(fresh, join(keptPart(name), 'site'));
  await joinSearch(names.map(keptPart));
  await publish(read.parts.flatMap(({ ids }) => ids).length);
}

async function joinSearch(parts: readonly string[]): Promise<void> {
  const manifests = parts.map((part) => join(part, 'manifest.json'));
  await runNode(['write-joined-search.ts', join(fresh, 'search'), ...manifests], env);
}

async function publish(articles: number): Promise<void> {
  if (existsSync(target)) await rm(target, { recursive: true });
  await rename(fresh, target);
  tell(`${articles} articles`, target);
}

function tell(what: string, where: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`Built ${what} in ${seconds} s: ${where}/`);
}
