import { type Claim, stances } from '../claim/claim.ts';
import { sourcesOf } from '../claim/sources-of.ts';
import type { Edition } from '../content/edition.ts';
import { type Card, toCard } from './card.ts';
import { text } from './text.ts';

// Who is silent is not counted: every new article would make all cards anew.
const spoken = [...stances, 'divided'] as const;

/**
 * Give the card of a claim, in the Chinese that its editor wrote. It says that this is a claim, and how
 * many articles say it or deny it: a statement alone would look like a headline of the site.
 */
export function claimCard(
  claim: Claim,
  { articles, site }: Pick<Edition, 'articles' | 'site'>,
): Card {
  const { variant } = site;
  const sources = sourcesOf(claim, articles);
  const counts = spoken.flatMap((stance) => {
    const n = sources.filter((source) => source.stance === stance).length;
    const label = text(`claim.stance.${stance}`, variant);
    return n > 0 ? [text('card.count', variant, { n, stance: label })] : [];
  });
  return toCard(claim.id, {
    language: variant,
    site: `${site.title[variant]} · ${text('claim.kicker', variant)}`,
    title: claim.statement,
    source: counts.join(' · '),
  });
}
