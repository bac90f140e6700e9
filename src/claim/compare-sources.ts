import type { Article } from '../article/article.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Claim } from './claim.ts';
import { type ClaimDifference, differencesOf } from './differences-of.ts';
import { type ClaimSource, sourcesOf } from './sources-of.ts';
import type { FindWitness } from './witness.ts';

/** How the articles that speak of a claim stand to each other, what a reader asks for first in front. */
export const relations = ['differ', 'shared', 'single'] as const;

/** A claim, its sources, and how they stand to each other. */
export interface ComparedClaim {
  claim: Claim;
  sources: ClaimSource[];
  /** Where its articles differ. In certainty they do not if each as a whole says the same. */
  differences: ClaimDifference[];
  /** `differ`: two or more speak of it and differ; `shared`: they do not; `single`: one alone does. */
  relation: (typeof relations)[number];
}

/** Compare the sources of claims: those that differ first, then those of most articles. */
export function compareSources(
  claims: readonly Claim[],
  articles: readonly Article[],
  witness: FindWitness,
  table: FoldTable,
): ComparedClaim[] {
  const compared = claims.map((claim): ComparedClaim => {
    const sources = sourcesOf(claim, articles);
    const stances = new Set(sources.map(({ stance }) => stance));
    stances.delete('silent');
    const isCertaintyShared = stances.size === 1 && !stances.has('divided');
    const differences = differencesOf(claim, witness, table).filter(
      ({ kind }) => kind !== 'certainty' || !isCertaintyShared,
    );
    const several = differences.length > 0 ? 'differ' : 'shared';
    return {
      claim,
      sources,
      differences,
      relation: countSpeaking(sources) > 1 ? several : 'single',
    };
  });
  return compared.sort(
    (a, b) =>
      relations.indexOf(a.relation) - relations.indexOf(b.relation) ||
      countSpeaking(b.sources) - countSpeaking(a.sources),
  );
}

const countSpeaking = (sources: readonly ClaimSource[]) =>
  sources.filter(({ stance }) => stance !== 'silent').length;
