import type { Claim } from './claim.ts';
import { pairKey } from './pair-sentences.ts';

/**
 * Give the pairs (`pairKey`) of sentences of different articles that claims lay side by side. A
 * sentence that denies a claim pairs with those that deny it too.
 */
export function claimedPairs(claims: readonly Claim[]): Set<string> {
  const pairs = new Set<string>();
  for (const { evidence } of claims) {
    for (const one of evidence) {
      for (const other of evidence) {
        const isAlike = (one.stance === 'contradicts') === (other.stance === 'contradicts');
        if (one.article !== other.article && isAlike) pairs.add(pairKey([one, other]));
      }
    }
  }
  return pairs;
}
