import { formatDate } from '../article/format-date.ts';
import { type Card, toCard } from './card.ts';
import type { CitedArticle } from './cited-article.ts';

/** Give the card of an article, in the article's own Chinese. */
export function articleCard(cited: CitedArticle): Card {
  const { id, reader, date, isInferred, language } = cited;
  const day = `${formatDate(date)}${isInferred ? `（${reader.text('article.inferred')}）` : ''}`;
  return toCard(id, {
    language,
    site: cited.siteTitle,
    title: cited.title ?? reader.text('article.untitled'),
    source: `${cited.outlet ?? reader.text('article.no-outlet')} · ${day}`,
  });
}
