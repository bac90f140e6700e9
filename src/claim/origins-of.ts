import type { Claim, Evidence } from './claim.ts';

/** Where the reports of a claim have it from. */
export interface Origins {
  /** How many articles state it, or say that it may be so. */
  articles: number;
  /** Whom they name, by id of the glossary, each once, with the evidence that names it. */
  named: { by: string; evidence: Evidence[] }[];
  /** Evidence of sources without a name: they may be one, or any of those named. */
  unnamed: Evidence[];
  /** Evidence that reports give as their own words. */
  own: Evidence[];
}

/** Count the independent origins of a claim. What contradicts it is no report of it. */
export function originsOf({ evidence }: Claim): Origins {
  const reports = evidence.filter(({ stance }) => stance !== 'contradicts');
  const groups = Map.groupBy(reports, ({ origin }) => origin.by);
  const { unnamed = [], own = [], ...named } = Object.fromEntries(groups);
  return {
    articles: new Set(reports.map(({ article }) => article)).size,
    named: Object.entries(named).map(([by, its]) => ({ by, evidence: its })),
    unnamed,
    own,
  };
}
