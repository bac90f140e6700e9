// npm run bench:search: what does search cost a reader of 1,000 and of 10,000 articles, beside Pagefind
// and MiniSearch? --sizes 1000,10000, or '' for the site alone; --bars fails where a bar is missed.
// Needs a built site (the worker) and a browser.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { engines } from './bench-search/engines.ts';
import { folderSize } from './bench-search/folder-size.ts';
import { generateArticles } from './bench-search/generate-articles.ts';
import { type EngineFigures, measureEngine } from './bench-search/measure-engine.ts';
import { measureSite, type Wait } from './bench-search/measure-site.ts';
import { oddQueries } from './bench-search/odd-queries.ts';
import { serveFolder } from './bench-search/serve-folder.ts';
import { weighSite } from './bench-search/weigh-site.ts';
import { findBrowser } from './find-browser.mjs';

interface Figures extends EngineFigures {
  buildTime: number;
  files: number;
  bytes: number;
}

const own = 'Duidu';
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    engines: { type: 'string', default: Object.keys(engines).join() },
    bars: { type: 'boolean', default: false },
    // How many times slower than alone the machine may be, for what else it does.
    slack: { type: 'string', default: '1' },
  },
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const folder = await mkdtemp(join(tmpdir(), 'duidu-bench-'));
const missed: string[] = [];
try {
  await measureReal(browser);
  for (const size of values.sizes.split(',').filter(Boolean)) await compare(Number(size));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(missed.length === 0 ? '\nAll bars are kept.' : `\nMissed:\n${missed.join('\n')}`);
process.exitCode = values.bars && missed.length > 0 ? 1 : 0;

async function measureReal(its: Browser): Promise<void> {
  const { parts, typed, sent } = await measureSite(its);
  console.log('\nThe site in dist/, as published: bytes (Brotli) until the first result');
  const all = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  console.table({ ...parts, all });
  const told = ({ median, p95 }: Wait) =>
    `${median.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms.`;
  console.log(`From the end of the pause after the last key to results: ${told(typed)}`);
  console.log(`From a query sent at once to results, its words fetched: ${told(sent)}`);
  console.log(
    `Load of the machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`,
  );
  const weights = await weighSite();
  console.log(
    'Over every fourth open query of test/eval, each with an empty cache, by reading mode:',
  );
  console.table(weights);
  for (const [mode, weight] of Object.entries(weights))
    bar(`dist/: bytes in all, ${mode} (median)`, weight.median, 40_000);
  bar('dist/: milliseconds after the pause (median)', typed.median, 16 * Number(values.slack));
}

async function compare(size: number): Promise<void> {
  const { queries } = generateArticles(size, 60);
  const rows = new Map<string, Figures>();
  for (const name of values.engines.split(',')) {
    try {
      rows.set(name, await measureOne(name, size, queries));
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(`\n${size} articles of 1,500 characters, ${queries.length} queries`);
  console.table(Object.fromEntries([...rows].map(([name, figures]) => [name, shown(figures)])));
  const [ours, pagefind] = [rows.get(own), rows.get('Pagefind')];
  if (!ours) return;
  for (const [name, theirs] of rows) {
    if (name !== own) console.log(`${own} : ${name}  ${ratios(ours, theirs)}`);
  }
  bar(
    `${size}: bytes to the first result`,
    ours.firstBytes,
    Math.min(300_000, pagefind?.firstBytes ?? 300_000),
  );
  bar(`${size}: milliseconds (median)`, ours.median, Math.min(100, pagefind?.median ?? 100));
}

async function measureOne(
  name: string,
  size: number,
  queries: readonly string[],
): Promise<Figures> {
  const engine = engines[name];
  if (!engine)
    throw new Error(`Cannot find the engine; there are ${Object.keys(engines).join(', ')}.`);
  const its = join(folder, `${name}-${size}`);
  const index = join(its, 'index');
  await mkdir(index, { recursive: true });
  const script = join(import.meta.dirname, 'bench-search/build-engine.ts');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=6000', script, name, String(size), index],
    { timeout: 1_200_000 },
  );
  const weight = await folderSize(index);
  for (const [file, path] of Object.entries(await engine.code()))
    await copyFile(path, join(index, file));
  await writeFile(join(its, 'client.js'), engine.client('/index/'));
  await writeFile(join(its, 'page.html'), '<!doctype html><html lang="zh"><title>x</title>');
  const served = await serveFolder(its);
  try {
    const figures = await measureEngine(browser, served, queries);
    if (name === own) {
      const { most } = await measureEngine(browser, served, oddQueries);
      bar(`${size}: milliseconds of the oddest query`, most, 200);
    }
    return { ...figures, ...weight, buildTime: Number(stdout.trim().split('\n').at(-1)) };
  } finally {
    served.close();
    await rm(its, { recursive: true });
  }
}

function shown(figures: Figures): Record<string, number> {
  return {
    'build, s': round(figures.buildTime / 1000),
    'index, MB': round(figures.bytes / 1e6),
    files: figures.files,
    'first, kB': round(figures.firstBytes / 1000),
    'further, kB': round(figures.nextBytes / 1000),
    'median, ms': round(figures.median),
    'p95, ms': round(figures.p95),
    'found nothing': figures.empty,
  };
}

function ratios(ours: Figures, theirs: Figures): string {
  const keys = ['buildTime', 'bytes', 'firstBytes', 'nextBytes', 'median', 'p95'] as const;
  return keys
    .map((key) => `${key} ${theirs[key] === 0 ? '–' : (ours[key] / theirs[key]).toFixed(2)}`)
    .join('  ');
}

function bar(what: string, found: number, most: number): void {
  if (found > most) missed.push(`  ${what}: ${round(found)}, expected at most ${round(most)}.`);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
