import { unpackFoldTable } from '../../src/chinese/packed-fold-table.ts';
import { believe } from '../../src/search/believe.ts';
import { createCorpus } from '../../src/search/corpus.ts';
import { createObjection } from '../../src/search/create-objection.ts';
import { createLexicon } from '../../src/search/lexicon.ts';
import { mostSaid } from '../../src/search/most-said.ts';
import { createNearestForm } from '../../src/search/nearest-form.ts';
import { queryTerms } from '../../src/search/query-terms.ts';
import { rankPlaces } from '../../src/search/rank-places.ts';
import type { SearchIndex } from '../../src/search/record.ts';
import { type Settings, settings } from '../../src/search/settings.ts';
import { createTypingErrors } from '../../src/search/typing-errors.ts';
import { createUnderstanding } from '../../src/search/understand-terms.ts';
import { wordRecords } from '../../src/search/word-records.ts';
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
  const stating = examplesOf(index, claims, mostSaid);
  // What something speaks against is spoken of.
  const speaking = examplesOf(index, spokenOf, ([first]) => first?.score ?? 0);
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
  examples.map(({ claim, isTrue, ...grounds }) => {
    return { claim, isTrue, score: believe(grounds, { ...settings, belief }), stated: false };
  });

/** Rank the passages for each query, and give what speaks for each article. */
function examplesOf(
  index: SearchIndex,
  claims: readonly Claim[],
  coveredBy: typeof mostSaid,
): Example[] {
  const table = unpackFoldTable(index.fold);
  const lexicon = createLexicon(wordRecords(index.names, table), table);
  const corpus = createCorpus(index.articles, { lexicon, table });
  const typing = createTypingErrors({ make: createNearestForm });
  const understand = createUnderstanding(lexicon, corpus.postings, typing, settings);
  return mapClaims(claims, index).cases.flatMap(({ claim, query, support }) => {
    const terms = understand(queryTerms(query, lexicon, table));
    const asked = terms.reduce((sum, { weight }) => sum + weight, 0);
    const ranked = rankPlaces(terms, corpus, settings);
    const best = ranked[0]?.score ?? 0;
    const isObjected = createObjection(query, terms, { lexicon, table });
    return index.articles.map(({ id }): Example => {
      const places = ranked.filter(({ place }) => place.article.id === id);
      const covered = coveredBy(places, isObjected);
      return { claim, isTrue: support.has(id), covered, best, asked };
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
