import type { Article } from '../article/article.ts';
import type { Claim, Evidence } from './claim.ts';
import { compareDates, dateSpan } from './date-span.ts';

/** A claim by a date that it has. */
export interface DatedClaim {
  claim: Claim;
  /** As `valueDateSchema` has it. */
  date: string;
  /** The sentences that give the date, or those of a claim that has one as a whole. */
  evidence: Evidence[];
  /** When all their articles appeared, the date was still to come. */
  isPlan: boolean;
}

/**
 * Give claims by the dates that their evidence gives as values, or else by their `when`; earliest end
 * first, so that a year stands behind its days. What contradicts a claim has no part in its `when`.
 */
export function datedClaims(claims: readonly Claim[], articles: readonly Article[]): DatedClaim[] {
  const published = new Map(articles.map((article) => [article.id, article.published.date]));
  const dated = claims.flatMap((claim) =>
    [...datesOf(claim)].map(([date, evidence]): DatedClaim => {
      const { first } = dateSpan(date);
      const isPlan = evidence.every(({ article }) => first > (published.get(article) ?? first));
      return { claim, date, evidence, isPlan };
    }),
  );
  return dated.sort((a, b) => compareDates(a.date, b.date));
}

function datesOf({ evidence, when }: Claim): Map<string, Evidence[]> {
  const dated = Map.groupBy(evidence, ({ value }) =>
    value && 'date' in value ? value.date : undefined,
  );
  const undated = dated.get(undefined)?.filter(({ stance }) => stance !== 'contradicts') ?? [];
  dated.delete(undefined);
  if (dated.size === 0 && when !== undefined && undated.length > 0) dated.set(when, undated);
  return dated as Map<string, Evidence[]>;
}
