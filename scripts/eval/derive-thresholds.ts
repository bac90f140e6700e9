import type { SearchIndex } from '../../src/search/record.ts';
import { ownEngine } from './engines.ts';
import { type Claim, mapClaims } from './map-claims.ts';
import { allPairs, crossValidated, f1, type Pair } from './measure.ts';
import { readEvalJson } from './read-eval-json.ts';

const openFiles = ['claims-dev', 'claims-own', 'claims-blind'];
const candidates = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
// The best threshold of a few hundred cases is partly chance: near it all do as well.
const plateau = 0.01;

/**
 * Print the thresholds of the verdicts, from all queries that are not hidden: `stated` between the
 * sources that state a claim and all others, `related` between those that at least speak of it and the
 * silent ones. A threshold is the middle of those whose F1 is within 0.01 of the best.
 */
export async function deriveThresholds(index: SearchIndex): Promise<void> {
  const files = await Promise.all(
    openFiles.map((file) => readEvalJson<{ claims: (Claim & Related)[] }>(file)),
  );
  const claims = files
    .flatMap((file) => file.claims)
    .filter(({ split }) => split !== 'hidden')
    // An id is unique in its file only, and a claim must be judged by thresholds of all the others.
    .map((claim, at) => ({ ...claim, id: String(at) }));
  const spokenOf = claims.flatMap(({ related, ...claim }) =>
    related ? [{ ...claim, supported_by: [...claim.supported_by, ...related] }] : [],
  );
  console.table({ stated: rowOf(index, claims), related: rowOf(index, spokenOf) });
}

interface Related {
  related?: Claim['supported_by'];
}

function rowOf(index: SearchIndex, claims: readonly Claim[]): Record<string, number> {
  const { cases } = mapClaims(claims, index);
  const pairs = allPairs(
    ownEngine(index),
    cases,
    index.articles.map(({ id }) => id),
  );
  const threshold = middleOfBest(pairs);
  return {
    threshold,
    F1: round(f1(pairs, ({ score }) => score >= threshold)),
    'F1 cross-validated': round(crossValidated(pairs, middleOfBest)),
    queries: cases.length,
  };
}

function middleOfBest(pairs: readonly Pair[]): number {
  const tried = candidates.map((threshold) => ({
    threshold,
    f1: f1(pairs, ({ score }) => score >= threshold),
  }));
  const best = Math.max(...tried.map((one) => one.f1));
  const good = tried.filter((one) => one.f1 >= best - plateau);
  return good[Math.floor(good.length / 2)]?.threshold ?? 1;
}

const round = (share: number) => Number(share.toFixed(3));
