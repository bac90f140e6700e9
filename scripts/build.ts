// npm run build: content/ → dist/. What is wrong with the content is told at once, and the folder
// that was there before stays until the new one is whole.
// A large archive can be built in parts, each on a machine of its own: --part 2026-04 makes one in
// parts/, of the articles whose dates begin so; --join makes dist/ of all parts that are there. --by month
// (or year) does both on one machine, and makes no part again that would be the same.
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from './base-path.ts';
import { findPartFaults, keepPart, keptNames, keptPart } from './build/kept-parts.ts';
import { linkInto } from './build/link-into.ts';
import { isSmallWhole, makeShares, mergeShares } from './build/make-part.ts';
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
const fresh = join(work, 'site');
const bundle = join(work, 'renderer');
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
  const read = await begin([]);
  const [whole] = read.parts as [ReadPart];
  await makeShares(whole, work, { bundle, queue });
  await Promise.all([
    mergeShares(whole, work),
    ...(isSmallWhole(whole) ? [] : [writeSite(read, [work])]),
  ]);
  await publish(read, [work]);
}

async function makePart(name: string): Promise<void> {
  const read = await begin([name]);
  const [part] = read.parts;
  if (!part || part.articles === 0)
    throw new Error(
      `Cannot find articles for the part \`${name}\`: expected the beginning of their dates.`,
    );
  if (part.isKept) return console.error(`${keptPart(name)} is as it would be made.`);
  await makeAndKeep(part);
  tell([part], keptPart(name));
}

async function makeBy(unit: string): Promise<void> {
  const length = nameLengths[unit];
  if (!length) throw new Error(`Unexpected \`--by ${unit}\`, expected month or year.`);
  const read = await begin(['--by', String(length)]);
  await Promise.all(read.parts.filter((part) => !part.isKept).map(makeAndKeep));
  await joinParts(read);
}

async function joinKept(names: readonly string[]): Promise<void> {
  if (names.length === 0)
    throw new Error('Cannot join parts: there are none. Build some with `--part`.');
  const read = await begin(names);
  const faults = findPartFaults(read);
  if (faults.length > 0) throw new Error(`Cannot join the parts:\n${faults.join('\n')}`);
  await joinParts(read);
}

/** Read the content, and bundle what renders it meanwhile. */
async function begin(asked: readonly string[]): Promise<ReadParts> {
  const [read] = await Promise.all([
    readForBuild(work, asked),
    runNode(['write-renderer.ts', fresh, bundle], {}),
  ]);
  return read;
}

async function makeAndKeep(part: ReadPart): Promise<void> {
  const folder = join(work, part.name);
  await makeShares(part, folder, { bundle, queue });
  await mergeShares(part, folder);
  await keepPart(part, folder);
}

async function joinParts(read: ReadParts): Promise<void> {
  const folders = read.parts.map(({ name }) => keptPart(name));
  await writeSite(read, folders);
  for (const folder of folders) linkInto(fresh, join(folder, 'site'));
  await publish(read, folders);
}

/** Write what belongs to no article. */
function writeSite({ site }: ReadParts, parts: readonly string[]): Promise<void> {
  const facts = parts.flatMap((part) =>
    readdirSync(part).flatMap((file) => (/^facts-/.test(file) ? join(part, file) : [])),
  );
  const env = { KEPT_CONTENT: site, PAGES: 'site', TEXT_FACTS: facts.join(delimiter) };
  return runNode(['write-site.ts', bundle, fresh], env, tight);
}

async function publish(
  { parts, site, version }: ReadParts,
  folders: readonly string[],
): Promise<void> {
  const manifests = folders.map((folder) => join(folder, 'manifest.json'));
  await runNode(['write-joined-search.ts', join(fresh, 'search'), ...manifests], {
    KEPT_CONTENT: site,
  });
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
