import type { FoldTable } from '../chinese/fold-characters.ts';
import { isSameAmount } from '../search/same-amount.ts';
import type { Claim, Evidence } from './claim.ts';
import { type Reading, readEvidence, readingKinds } from './read-evidence.ts';
import type { FindWitness } from './witness.ts';

/** A piece of evidence, and what is compared of it. */
export interface ReadPlace {
  evidence: Evidence;
  reading: Reading;
}

/** What the evidence of a claim gives in more ways than one: each way, and where. */
export interface ClaimDifference {
  kind: Reading['kind'];
  ways: ReadPlace[][];
}

/**
 * Give where the evidence of a claim differs in numbers, dates, names and certainty. Values are
 * compared, not their writing: no script, region or numeral makes a difference, but 600 and 600多 do.
 * Of what an editor gave no value for, nothing is compared: a sentence holds many a number.
 */
export function differencesOf(
  claim: Claim,
  witness: FindWitness,
  table: FoldTable,
): ClaimDifference[] {
  const places = claim.evidence.flatMap((evidence): ReadPlace[] => {
    const own = witness(evidence.article);
    return own ? readEvidence(evidence, own, table).map((reading) => ({ evidence, reading })) : [];
  });
  return readingKinds.flatMap((kind) => {
    const ways: ReadPlace[][] = [];
    for (const place of places.filter(({ reading }) => reading.kind === kind)) {
      const way = ways.find(([first]) => first && isSame(first.reading, place.reading));
      if (way) way.push(place);
      else ways.push([place]);
    }
    return ways.length > 1 ? [{ kind, ways }] : [];
  });
}

function isSame(a: Reading, b: Reading): boolean {
  return a.amount && b.amount ? isSameAmount(a.amount, b.amount) : a.key === b.key;
}
