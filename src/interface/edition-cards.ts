import type { Edition } from '../content/edition.ts';
import { articleCard } from './article-card.ts';
import type { Card } from './card.ts';
import { citedArticle } from './cited-article.ts';
import { claimCard } from './claim-card.ts';

/** Give the card of every article and every claim of an edition. */
export function editionCards(edition: Edition): Card[] {
  return [
    ...edition.articles.map((article) => articleCard(citedArticle(edition, article))),
    ...edition.claims.map((claim) => claimCard(claim, edition)),
  ];
}
