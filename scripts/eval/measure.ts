import type { Engine } from './engines.ts';
import type { Case } from './map-claims.ts';

/** How well an engine does on some cases; shares from 0 to 1. */
export interface Measures {
  /** Of the articles that state the claim: the first passage given states it. */
  hit: number;
  /** How likely an article that states a claim scores above one that does not. */
  auc: number;
  /** F1 of “states it” at the best threshold of the score, and that threshold. */
  bestF1: number;
  threshold: number;
  /** F1 of the engine's own verdict. */
  statedF1: number;
  /** F1 where each claim is judged by the threshold that is best for all the others. */
  crossF1: number;
  misses: { query: string; article: string; kind: 'hit' | 'stated' | 'silent' }[];
}

/** A query and an article. */
export interface Pair {
  claim: string;
  score: number;
  isTrue: boolean;
  stated: boolean;
}

/** Measure an engine on the cases, each against every article of the list. */
export async function measure(
  engine: Engine,
  cases: readonly Case[],
  articles: readonly string[],
): Promise<Measures> {
  const pairs: Pair[] = [];
  const misses: Measures['misses'] = [];
  let hits = 0;
  let asked = 0;
  for (const { claim, query, support } of cases) {
    const answers = new Map((await engine(query)).map((answer) => [answer.article, answer]));
    for (const article of articles) {
      const answer = answers.get(article);
      const wanted = support.get(article);
      const stated = answer?.stated ?? false;
      pairs.push({ claim, score: answer?.score ?? 0, isTrue: wanted !== undefined, stated });
      if (stated !== (wanted !== undefined))
        misses.push({ query, article, kind: stated ? 'stated' : 'silent' });
      if (!wanted) continue;
      asked++;
      if (wanted.has(answer?.passages[0] ?? '')) hits++;
      else misses.push({ query, article, kind: 'hit' });
    }
  }
  const best = bestThreshold(pairs);
  return {
    hit: asked === 0 ? 1 : hits / asked,
    auc: auc(pairs),
    bestF1: best.f1,
    threshold: best.threshold,
    statedF1: f1(pairs, ({ stated }) => stated),
    crossF1: crossValidated(pairs),
    misses,
  };
}

function bestThreshold(pairs: readonly Pair[]): { f1: number; threshold: number } {
  const thresholds = [...new Set(pairs.map(({ score }) => score))];
  return thresholds
    .map((threshold) => ({ threshold, f1: f1(pairs, ({ score }) => score >= threshold) }))
    .reduce((best, next) => (next.f1 > best.f1 ? next : best), { f1: 0, threshold: 1 });
}

/** Give the F1 where each claim is judged by the threshold that is best for all the others. */
function crossValidated(pairs: readonly Pair[]): number {
  const judged = [...new Set(pairs.map(({ claim }) => claim))].flatMap((claim) => {
    const { threshold } = bestThreshold(pairs.filter((pair) => pair.claim !== claim));
    return pairs
      .filter((pair) => pair.claim === claim)
      .map((pair) => ({ ...pair, stated: pair.score >= threshold }));
  });
  return f1(judged, ({ stated }) => stated);
}

function auc(pairs: readonly Pair[]): number {
  const [right, wrong] = [
    pairs.filter(({ isTrue }) => isTrue),
    pairs.filter(({ isTrue }) => !isTrue),
  ];
  let won = 0;
  for (const { score } of right)
    for (const other of wrong) won += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  return right.length * wrong.length === 0 ? 1 : won / (right.length * wrong.length);
}

/** Give the F1 of “states it”, where `says` tells what was said. */
export function f1(pairs: readonly Pair[], says: (pair: Pair) => boolean): number {
  const said = pairs.filter(says);
  const right = said.filter(({ isTrue }) => isTrue).length;
  const wanted = pairs.filter(({ isTrue }) => isTrue).length;
  return said.length + wanted === 0 ? 1 : (2 * right) / (said.length + wanted);
}
