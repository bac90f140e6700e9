// npm run bench:build: what does building cost at 100, 1,000 and 10,000 articles in four reading modes,
// --sizes 100,1000; --parts: also by month, again with nothing changed, and with one. Beside it Hugo and Eleventy,
// where they are (hugo on the PATH; npm i --no-save @11ty/eleventy@3.1.8, or BENCH_TOOLS=folder),
// building as many pages of the same text, unconverted; --alone leaves them out. --bars fails where a bar is
// missed. Linux.
import { appendFile, glob, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureProcess, type ProcessFigures } from './bench-build/measure-process.ts';
import { writeEdition } from './bench-build/write-edition.ts';
import { writePlainSites } from './bench-build/write-plain-site.ts';

interface Row extends ProcessFigures {
  pages: number;
}

const own = 'Duidu';
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    bars: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});
const missed: string[] = [];
for (const size of values.sizes.split(',').map(Number)) await compare(size);
console.log(missed.length === 0 ? '\nAll bars are kept.' : `\nMissed:\n${missed.join('\n')}`);
process.exitCode = values.bars && missed.length > 0 ? 1 : 0;

async function compare(size: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-bench-'));
  try {
    const rows = new Map<string, Row>();
    const edition = join(folder, 'content');
    await writeEdition(edition, size);
    await buildOwn(folder, edition, rows);
    const others = values.alone ? [] : tools(folder);
    if (others.length > 0) await writePlainSites(folder, edition);
    for (const [name, command] of others) {
      try {
        const cwd = join(folder, name.toLowerCase());
        rows.set(name, await withPages(await measureProcess(command(), { cwd }), cwd));
      } catch (error) {
        console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
    report(size, rows);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function buildOwn(folder: string, content: string, rows: Map<string, Row>): Promise<void> {
  const [dist, parts] = [join(folder, 'dist'), join(folder, 'parts')];
  const build = async (name: string, ...options: string[]) => {
    const command = [process.execPath, join(import.meta.dirname, 'build.ts'), ...options];
    const cwd = join(import.meta.dirname, '..');
    const env = { CONTENT: content, DIST: dist, PARTS: parts };
    rows.set(name, await withPages(await measureProcess(command, { cwd, env }), dist));
  };
  await build(own);
  if (!values.parts) return;
  await build(`${own}, by month`, '--by', 'month');
  await build(`${own}, nothing changed`, '--by', 'month');
  await appendFile(join(content, 'articles/a7.md'), '\n又添了一段。\n');
  await build(`${own}, one changed`, '--by', 'month');
}

function tools(folder: string): [name: string, command: () => string[]][] {
  return [
    ['Hugo', () => ['hugo', '--quiet', '--destination', join(folder, 'hugo/out')]],
    [
      'Eleventy',
      () => [
        process.execPath,
        resolve(process.env['BENCH_TOOLS'] ?? '.', 'node_modules/@11ty/eleventy/cmd.cjs'),
        '--quiet',
        '--input=content',
        '--output=out',
      ],
    ],
  ];
}

async function withPages(figures: ProcessFigures, folder: string): Promise<Row> {
  let pages = 0;
  for await (const _ of glob('**/*.html', { cwd: folder })) pages++;
  return { ...figures, pages };
}

function report(size: number, rows: ReadonlyMap<string, Row>): void {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`\n${size} articles of 1,500 characters × 4 reading modes; load ${load}`);
  console.table(Object.fromEntries([...rows].map(([name, row]) => [name, shown(row)])));
  const ours = rows.get(own);
  const changed = rows.get(`${own}, one changed`);
  if (!ours) return;
  const perPage = ({ processor, pages }: Row) => processor / pages;
  for (const [name, most] of [
    ['Hugo', 2],
    ['Eleventy', 1],
  ] as const) {
    const theirs = rows.get(name);
    if (!theirs) continue;
    const [wall, processor] = [
      ours.wall / ours.pages / (theirs.wall / theirs.pages),
      perPage(ours) / perPage(theirs),
    ];
    console.log(
      `${own} : ${name}, a page: ${wall.toFixed(2)} on the clock, ${processor.toFixed(2)} of processor time`,
    );
    bar(`${size}: a page, of ${name}'s time`, wall, most);
  }
  if (size !== 10_000) return;
  bar('10000: seconds', ours.wall, 90);
  bar('10000: MB', ours.memory, 1500);
  if (changed) bar('10000: seconds, one article changed', changed.wall, 8);
}

function shown({ wall, processor, memory, pages }: Row): Record<string, number> {
  const round = (value: number) => Number(value.toPrecision(3));
  return {
    'clock, s': round(wall),
    'processor, s': round(processor),
    'memory, MB': Math.round(memory),
    pages,
    'ms a page': round((wall / pages) * 1000),
  };
}

function bar(what: string, found: number, most: number): void {
  if (found > most) missed.push(`  ${what}: ${found.toFixed(1)}, expected at most ${most}.`);
}
