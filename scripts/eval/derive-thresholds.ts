import { believe } from '../../src/search/believe.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { joinTable } from '../../src/search/cut-table.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { queryTerms } from '../../src/search/query-terms.ts';
import type { SearchIndex } from '../../src/search/record.ts';
import { saysOpposite } from '../../src/search/says-opposite.ts';
import { type Settings, settings } from '../../src/search/settings.ts';
import { textTerms } from '../../src/search/text-terms.ts';
import { type Example, fitBelief } from './fit-belief.ts';
import { type Claim, mapClaims } from './map-claims.ts';
import { f1, type Pair } from './measure.ts';
import { readEvalJson } from './read-eval-json.ts';

const openFiles = [
  'claims-dev',
  'claims-own',
  'claims-blind',
  'claims-rewordings',
  'claims-further',
];
const candidates = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
// The best threshold of a few hundred cases is partly chance: near it all do as well.
const plateau = 0.01;
const folds = 10;

/**
 * Print the weights of a source's score and the thresholds of the verdicts, from all queries that are
 * not hidden: `stated` between the sources that state a claim and all others, `related` between those
 * that at least speak of it and the silent ones. A threshold is the middle of those whose F1 is within
 * 0.01 of the best; cross-validated, each tenth of the claims is judged by weights and threshold of the
 * others.
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
  const stating = examplesOf(index, claims);
  const speaking = examplesOf(index, spokenOf);
  const belief = fitBelief(stating);
  console.log('Weights of the score:', belief);
  console.table({
    stated: rowOf(stating, belief, fitBelief),
    // The score says how likely a source states a claim: it is not fitted to what only speaks of it.
    related: rowOf(speaking, belief, () => belief),
  });
}

interface Related {
  related?: Claim['supported_by'];
}

type Belief = Settings['belief'];

function rowOf(
  examples: readonly Example[],
  belief: Belief,
  fit: (examples: readonly Example[]) => Belief,
): Record<string, number> {
  const pairs = judge(examples, belief);
  const threshold = middleOfBest(pairs);
  const foldOf = ({ claim }: Example) => Number(claim) % folds;
  const judged = Array.from({ length: folds }, (_, fold) => {
    const others = examples.filter((example) => foldOf(example) !== fold);
    const chosen = fit(others);
    const least = middleOfBest(judge(others, chosen));
    const its = examples.filter((example) => foldOf(example) === fold);
    return judge(its, chosen).map((pair) => ({ ...pair, stated: pair.score >= least }));
  }).flat();
  return {
    threshold,
    F1: round(f1(pairs, ({ score }) => score >= threshold)),
    'F1 cross-validated': round(f1(judged, ({ stated }) => stated)),
    pairs: pairs.length,
  };
}

const judge = (examples: readonly Example[], belief: Belief): Pair[] =>
  examples.map(({ claim, isTrue, ...evidence }) => {
    return { claim, isTrue, score: believe(evidence, { ...settings, belief }), stated: false };
  });

/** Ask search each query, and give the evidence of each article. */
function examplesOf(index: SearchIndex, claims: readonly Claim[]): Example[] {
  const search = createSearch(index);
  const table = joinTable(index.fold);
  const lexicon = createLexicon(index.names, table);
  return mapClaims(claims, index).cases.flatMap(({ claim, query, support }) => {
    const asked = queryTerms(query, lexicon, table);
    const results = new Map(search(query).map((result) => [result.article, result]));
    const best = Math.max(
      0,
      ...[...results.values()].map(({ passages }) => passages[0]?.score ?? 0),
    );
    return index.articles.map(({ id, date, passages }): Example => {
      const first = results.get(id)?.passages[0];
      const text = passages.find((passage) => passage.id === first?.id)?.text ?? '';
      const opposite = saysOpposite(asked, textTerms(text, lexicon, table, date));
      return { claim, isTrue: support.has(id), covered: first?.score ?? 0, best, opposite };
    });
  });
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
