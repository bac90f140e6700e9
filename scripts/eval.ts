// npm run eval: how well does search find the sentences that state a claim, beside plain Fuse.js?
// --misses lists what it gets wrong; --bars and --min-hit SHARE fail where a figure is too low.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatFindings } from '../src/content/format-findings.ts';
import { fuseEngine, ownEngine } from './eval/engines.ts';
import { type Claim, mapClaims } from './eval/map-claims.ts';
import { type Measures, measure } from './eval/measure.ts';
import { loadIndex } from './search/load-index.ts';

type Bars = Record<string, Partial<Record<'hit' | 'auc' | 'statedF1', number>>>;

const sets = ['claims-dev', 'claims-own'];
const own = 'Duidu';
const columns = {
  'hit@1': 'hit',
  AUC: 'auc',
  'best F1': 'bestF1',
  'at score': 'threshold',
  'F1 cross-validated': 'crossF1',
  'F1 of verdict': 'statedF1',
} as const;

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    misses: { type: 'boolean', default: false },
    bars: { type: 'boolean', default: false },
    'min-hit': { type: 'string' },
  },
});
const { index, findings } = await loadIndex(values.content);
if (!index) {
  console.error(formatFindings(findings));
  process.exit(1);
}
const engines = {
  [own]: ownEngine(index),
  'Fuse.js': fuseEngine(index, { ignoreLocation: true }),
  'Fuse.js, useTokenSearch': fuseEngine(index, { useTokenSearch: true }),
};
const articles = index.articles.map(({ id }) => id);
const bars = values.bars ? await readJson<Bars>('bars') : {};
const low: string[] = [];

for (const set of sets) {
  const { claims } = await readJson<{ claims: Claim[] }>(set);
  const { cases, lost } = mapClaims(claims, index);
  const measured = Object.entries(engines).map(([name, engine]): [string, Measures] => [
    name,
    measure(engine, cases, articles),
  ]);
  console.log(
    `\n${set}: ${claims.length} claims, ${cases.length} queries, ${articles.length} articles`,
  );
  console.table(Object.fromEntries(measured.map(([name, figures]) => [name, rowOf(figures)])));
  for (const { claim, article, text } of lost) {
    console.log(`Cannot find in ${article} the sentence of claim ${claim}: ${text}`);
  }
  const figures = measured[0]?.[1];
  if (!figures) continue;
  if (values.misses) listMisses(figures);
  const least = { ...bars[set], ...(values['min-hit'] && { hit: Number(values['min-hit']) }) };
  for (const name of ['hit', 'auc', 'statedF1'] as const) {
    const bar = least[name] ?? 0;
    if (figures[name] < bar)
      low.push(`${set}: ${name} is ${figures[name].toFixed(3)}, expected at least ${bar}.`);
  }
}
for (const line of low) console.error(line);
process.exitCode = low.length > 0 ? 1 : 0;

function rowOf(figures: Measures): Record<string, number> {
  // Plain Fuse gives no verdict: it has no figure in that column.
  const shown = Object.entries(columns).filter(([, key]) => key !== 'statedF1' || figures[key] > 0);
  return Object.fromEntries(shown.map(([label, key]) => [label, Number(figures[key].toFixed(3))]));
}

function listMisses({ misses }: Measures): void {
  const kinds = {
    hit: 'first sentence does not state it',
    silent: 'states it, verdict says not',
    stated: 'does not state it, verdict says so',
  };
  for (const { kind, article, query } of misses)
    console.log(`  ${article}: ${query} (${kinds[kind]})`);
}

async function readJson<T>(name: string): Promise<T> {
  const file = new URL(`../test/eval/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
