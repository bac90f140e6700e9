import type { Article } from '../article/article.ts';
import type { Claim } from './claim.ts';
import { type ClaimSource, sourcesOf } from './sources-of.ts';

/** A claim that an article bears on. */
export interface ArticleClaim {
  claim: Claim;
  /** What the article does with it. */
  own: ClaimSource;
  /** The other sources that bear on it; none where only this article does. */
  others: ClaimSource[];
}

/** Give the claims that an article bears on, in their order. */
export function claimsOfArticle(
  id: string,
  claims: readonly Claim[],
  articles: readonly Article[],
): ArticleClaim[] {
  return claims.flatMap((claim) => {
    if (!claim.evidence.some(({ article }) => article === id)) return [];
    const speaking = sourcesOf(claim, articles).filter(({ stance }) => stance !== 'silent');
    const own = speaking.find(({ article }) => article.id === id);
    return own ? [{ claim, own, others: speaking.filter((source) => source !== own) }] : [];
  });
}
