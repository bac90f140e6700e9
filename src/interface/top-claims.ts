import { foldTable } from '../chinese/fold-table.ts';
import type { Claim } from '../claim/claim.ts';
import { compareSources } from '../claim/compare-sources.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import type { Reader } from './reader.ts';

/** A few claims as links, and how many there are. */
export interface TopClaims {
  count: number;
  links: { address: string; statement: string }[];
}

const shownAtOnce = 5;

/** Show the first of some claims: those in which sources differ, then those that most speak of. */
export function topClaims(
  claims: readonly Claim[],
  { articles, witness, site }: Edition,
  reader: Reader,
): TopClaims {
  const first = compareSources(claims, articles, witness, foldTable).slice(0, shownAtOnce);
  return {
    count: claims.length,
    links: first.map(({ claim: { id, statement } }) => ({
      address: address(reader.mode, `claims/${id}/`),
      statement: reader.words(statement, { variant: site.variant }),
    })),
  };
}
