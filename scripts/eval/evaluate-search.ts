import type { SearchIndex } from '../../src/search/record.ts';
import { type Engine, fuseEngine, miniSearchEngine, ownEngine } from './engines.ts';
import { type Claim, mapClaims } from './map-claims.ts';
import { type Measures, measure } from './measure.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import { readEvalJson } from './read-eval-json.ts';

/** The least that the project's own search must reach, by set of queries; shares from 0 to 1. */
export type SearchBars = Partial<
  Record<(typeof sets)[number], Partial<Record<'hit' | 'auc' | 'statedF1', number>>>
>;

/** The sets of queries: a file of test/eval, or the part of one that a claim's `split` names. */
const sets = [
  'claims-dev',
  'claims-own',
  'claims-blind tune',
  'claims-blind hidden',
  'claims-rewordings tune',
  'claims-rewordings hidden',
  'claims-further tune',
  'claims-further hidden',
] as const;
const columns = {
  'hit@1': 'hit',
  AUC: 'auc',
  'best F1': 'bestF1',
  'at score': 'threshold',
  'F1 cross-validated': 'crossF1',
  'F1 of verdict': 'statedF1',
} as const;

/**
 * Print how well search finds the sentences that state a claim, beside plain Fuse.js, MiniSearch
 * and Pagefind; give a line for every figure below its bar.
 */
export async function evaluateSearch(
  index: SearchIndex,
  options: { bars: SearchBars; minHit?: number | undefined; misses: boolean },
): Promise<string[]> {
  const engines: Record<string, Engine> = {
    Duidu: ownEngine(index),
    'Fuse.js': fuseEngine(index, { ignoreLocation: true }),
    'Fuse.js, useTokenSearch': fuseEngine(index, { useTokenSearch: true }),
    'MiniSearch, pairs': miniSearchEngine(index),
    Pagefind: await pagefindEngine(index),
  };
  const articles = index.articles.map(({ id }) => id);
  const low: string[] = [];
  for (const set of sets) {
    const [file = set, split] = set.split(' ');
    const all = await readEvalJson<{ claims: Claim[] }>(file);
    const claims = all.claims.filter((claim) => !split || claim.split === split);
    const { cases, lost } = mapClaims(claims, index);
    const measured: [string, Measures][] = [];
    for (const [name, engine] of Object.entries(engines))
      measured.push([name, await measure(engine, cases, articles)]);
    console.log(
      `\n${set}: ${claims.length} claims, ${cases.length} queries, ${articles.length} articles`,
    );
    console.table(Object.fromEntries(measured.map(([name, figures]) => [name, rowOf(figures)])));
    for (const { claim, article, text } of lost) {
      console.log(`Cannot find in ${article} the sentence of claim ${claim}: ${text}`);
    }
    const figures = measured[0]?.[1];
    if (!figures) continue;
    // Who tunes must not see the hidden ones.
    if (options.misses && split !== 'hidden') listMisses(figures);
    const { minHit } = options;
    const least = { ...options.bars[set], ...(minHit !== undefined && { hit: minHit }) };
    for (const name of ['hit', 'auc', 'statedF1'] as const) {
      const bar = least[name] ?? 0;
      if (figures[name] < bar)
        low.push(`${set}: ${name} is ${figures[name].toFixed(3)}, expected at least ${bar}.`);
    }
  }
  return low;
}

function rowOf(figures: Measures): Record<string, number> {
  // The plain engines give no verdict: they have no figure in that column.
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
