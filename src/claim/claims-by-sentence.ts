import type { ArticleClaim } from './claims-of-article.ts';

/** Give the claims of an article by the sentence (its id) that is evidence for them. */
export function claimsBySentence(claims: readonly ArticleClaim[]): Map<string, ArticleClaim[]> {
  const bySentence = new Map<string, ArticleClaim[]>();
  for (const claim of claims) {
    for (const id of new Set(claim.own.evidence.map(({ sentence }) => sentence))) {
      bySentence.set(id, [...(bySentence.get(id) ?? []), claim]);
    }
  }
  return bySentence;
}
