import { foldTable } from '../chinese/fold-table.ts';
import type { Claim } from '../claim/claim.ts';
import { type ClaimDifference, differencesOf } from '../claim/differences-of.ts';
import { type Origins, originsOf } from '../claim/origins-of.ts';
import { type SourceStance, sourcesOf } from '../claim/sources-of.ts';
import type { Edition } from '../content/edition.ts';
import { type ArticleSummary, summarise } from './article-summary.ts';
import type { Reader } from './reader.ts';
import { type ShownEvidence, showEvidence } from './show-evidence.ts';

/** A source of a claim as a reader sees it. */
export interface ShownSource {
  /** The article’s id. */
  id: string;
  /** By which the page speaks of it, from 1. */
  number: number;
  summary: ArticleSummary;
  stance: SourceStance;
  evidence: ShownEvidence[];
}

/** A claim as its page shows it to a reader. */
export interface ShownClaim {
  claim: Claim;
  statement: string;
  /** The sources that bear on it. */
  speaking: ShownSource[];
  silent: ShownSource[];
  differences: ClaimDifference[];
  origins: Origins;
}

/** Show a claim of an edition to a reader; `met` keeps the replacements that the page has shown. */
export function showClaim(
  claim: Claim,
  edition: Edition,
  reader: Reader,
  met = new Set<string>(),
): ShownClaim {
  const { articles, site, witness } = edition;
  const differences = differencesOf(claim, witness, foldTable);
  const sources = sourcesOf(claim, articles).flatMap(({ article, stance, evidence }, index) => {
    const own = witness(article.id);
    if (!own) return [];
    const summary = summarise(article, edition, reader);
    const shown = evidence.map((one) => showEvidence(one, own, { differences, reader, met }));
    return { id: article.id, number: index + 1, summary, stance, evidence: shown };
  });
  return {
    claim,
    statement: reader.words(claim.statement, { variant: site.variant }),
    speaking: sources.filter(({ stance }) => stance !== 'silent'),
    silent: sources.filter(({ stance }) => stance === 'silent'),
    differences,
    origins: originsOf(claim),
  };
}
