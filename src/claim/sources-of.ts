import type { Article } from '../article/article.ts';
import type { Claim, Evidence, Stance } from './claim.ts';

/** What an article as a whole does with a claim; `divided` where its own sentences contradict each other. */
export type SourceStance = Stance | 'divided' | 'silent';

/** An article as a source for a claim. */
export interface ClaimSource {
  article: Article;
  stance: SourceStance;
  /** Its sentences that bear on the claim, in the order of the claim's file; none where it is silent. */
  evidence: Evidence[];
}

/**
 * Give the sources of a claim in the order of the articles, the silent ones last. Silent are those on
 * one of its topics that have no sentence for it: others could not be expected to speak of it.
 */
export function sourcesOf(claim: Claim, articles: readonly Article[]): ClaimSource[] {
  const sources = articles.flatMap((article): ClaimSource[] => {
    const evidence = claim.evidence.filter((one) => one.article === article.id);
    const isOnTopic = article.topics.some((topic) => claim.topics.includes(topic));
    return evidence.length > 0 || isOnTopic
      ? [{ article, stance: stanceOf(evidence), evidence }]
      : [];
  });
  const isSilent = ({ stance }: ClaimSource) => stance === 'silent';
  return [...sources.filter((one) => !isSilent(one)), ...sources.filter(isSilent)];
}

/** An article that states something once states it, however it hedges elsewhere. */
function stanceOf(evidence: readonly Evidence[]): SourceStance {
  const taken = new Set(evidence.map(({ stance }) => stance));
  if (taken.has('contradicts')) return taken.size > 1 ? 'divided' : 'contradicts';
  if (taken.has('states')) return 'states';
  return taken.has('hedges') ? 'hedges' : 'silent';
}
