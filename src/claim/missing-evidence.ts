import type { Search } from '../search/create-search.ts';
import type { Claim } from './claim.ts';
import type { SentenceId } from './pair-sentences.ts';

/** A sentence that seems to bear on a claim and is no evidence of it yet. */
export interface MissingEvidence extends SentenceId {
  claim: string;
  /** How much of the claim it says, 0 to 1: as in search. */
  score: number;
}

/**
 * Give sentences that seem to bear on claims and are not among their evidence, likeliest first. A
 * claim is looked for by its statement and its English line; what search calls `stated` counts, and
 * of each article the best sentence only.
 */
export function missingEvidence(search: Search, claims: readonly Claim[]): MissingEvidence[] {
  return claims
    .flatMap((claim) => {
      const known = new Set(
        claim.evidence.map(({ article, sentence }) => `${article}#${sentence}`),
      );
      const best = new Map<string, MissingEvidence>();
      for (const { article, verdict, passages } of [claim.statement, claim.english].flatMap(
        search,
      )) {
        const [first] = passages;
        if (!first || verdict !== 'stated' || known.has(`${article}#${first.id}`)) continue;
        if (first.score > (best.get(article)?.score ?? 0)) {
          best.set(article, { claim: claim.id, article, sentence: first.id, score: first.score });
        }
      }
      return [...best.values()];
    })
    .sort((a, b) => b.score - a.score);
}
