// npm run build: content/ → dist/. What is wrong with the content is told at once, and the folder
// that was there before stays until the new one is whole.
// A large archive can be built in parts, each on a machine of its own: --part 2026-04 makes one in
// parts/, of the articles whose dates begin so; --join makes dist/ of all parts that are there. --by month
// (or year) does both on one machine, and makes no part again that would be the same.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from './base-path.ts';
import { buildPart, isSmallWhole } from './build/build-part.ts';
import { findPartFaults, keepPart, keptNames, keptPart } from './build/kept-parts.ts';
import { linkInto } from './build/link-into.ts';
import { moveInto } from './build/move-into.ts';
import { createQueue } from './build/queue.ts';
import type { ReadPart, ReadParts } from './build/read-content.ts';
import { readForBuild } from './build/read-for-build.ts';
import { runNode, tight } from './build/run-node.ts';

const { values } = parseArgs({
  options: { part: { type: 'string' }, by: { type: 'string' }, join: { type: 'boolean' } },
});
const nameLengths: Record<string, number> = { year: 4, month: 7 };
const target = process.env['DIST'] ?? 'dist';
// A folder of its own, so that two builds at once leave each other alone.
const work = join('.cache', `build-${process.pid}`);
const [made, fresh] = [join(work, 'part'), join(work, 'site')];
const queue = createQueue(availableParallelism());
const started = performance.now();
// The process that makes the index has no other way to know it.
process.env['BASE_PATH'] = basePath();

await mkdir(work, { recursive: true });
try {
  if (values.part) await makePart(values.part);
  else if (values.by) await makeBy(values.by);
  else if (values.join) await joinKept(await keptNames());
  else await makeWhole();
} catch (cause) {
  const message = cause instanceof Error ? cause.message : cause;
  if (message) console.error(message);
  process.exitCode = 1;
} finally {
  // A process that was stopped may write a last file.
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
}

async function makeWhole(): Promise<void> {
  const read = await readForBuild(work, []);
  // What belongs to no article takes longest, and so begins first.
  await Promise.all(
    read.parts.flatMap((part) => [
      ...(isSmallWhole(part) ? [] : [renderSite(read.site)]),
      buildPart(part, made, queue),
    ]),
  );
  moveInto(fresh, join(made, 'site'));
  await joinSearch([made], read.site);
  await publish(read);
}

async function makePart(name: string): Promise<void> {
  const { parts } = await readForBuild(work, [name]);
  const [part] = parts;
  if (!part || part.articles === 0)
    throw new Error(
      `Cannot find articles for the part \`${name}\`: expected the beginning of their dates.`,
    );
  if (part.isKept) return console.error(`${keptPart(name)} is as it would be made.`);
  await buildPart(part, made, queue);
  await keepPart(part, made);
  tell([part], keptPart(name));
}

async function makeBy(unit: string): Promise<void> {
  const length = nameLengths[unit];
  if (!length) throw new Error(`Unexpected \`--by ${unit}\`, expected month or year.`);
  const read = await readForBuild(work, ['--by', String(length)]);
  const make = async (part: ReadPart) => {
    await buildPart(part, join(made, part.name), queue);
    await keepPart(part, join(made, part.name));
  };
  await Promise.all([
    renderSite(read.site),
    ...read.parts.filter((part) => !part.isKept).map(make),
  ]);
  await publishJoined(read);
}

async function joinKept(names: readonly string[]): Promise<void> {
  if (names.length === 0)
    throw new Error('Cannot join parts: there are none. Build some with `--part`.');
  const read = await readForBuild(work, names);
  const faults = findPartFaults(read);
  if (faults.length > 0) throw new Error(`Cannot join the parts:\n${faults.join('\n')}`);
  await renderSite(read.site);
  await publishJoined(read);
}

async function publishJoined(read: ReadParts): Promise<void> {
  const folders = read.parts.map(({ name }) => keptPart(name));
  for (const folder of folders) linkInto(fresh, join(folder, 'site'));
  await joinSearch(folders, read.site);
  await publish(read);
}

function renderSite(content: string): Promise<void> {
  const env = { KEPT_CONTENT: content, PAGES: 'site' };
  return queue(() => runNode(['write-pages.ts', fresh], env, tight));
}

async function joinSearch(parts: readonly string[], content: string): Promise<void> {
  const manifests = parts.map((part) => join(part, 'manifest.json'));
  const script = ['write-joined-search.ts', join(fresh, 'search'), ...manifests] as const;
  await runNode(script, { KEPT_CONTENT: content });
}

async function publish({ parts, version }: ReadParts): Promise<void> {
  await runNode(['write-offline-files.ts', fresh, version], {});
  if (existsSync(target)) await rm(target, { recursive: true });
  await rename(fresh, target);
  tell(parts, target);
}

function tell(parts: readonly ReadPart[], where: string): void {
  const articles = parts.reduce((sum, part) => sum + part.articles, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.error(`Built ${articles} articles in ${seconds} s: ${where}/`);
}
