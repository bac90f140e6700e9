import { createHash } from 'node:crypto';
import { formatDate } from '../article/format-date.ts';
import type { CitedArticle } from './cited-article.ts';

/** What the picture of an article says that stands for it where its link is shared. */
export interface Card {
  /** The file's name: the article's id, and a hash of all that the card shows. */
  file: string;
  language: string;
  site: string;
  title: string;
  /** Outlet and date. */
  source: string;
}

// Changes when the design of the cards does, so that all are made anew.
const design = 1;

/** Give the card of an article, in the article's own Chinese. */
export function cardOf(cited: CitedArticle): Card {
  const { reader, date, isInferred, language } = cited;
  const day = `${formatDate(date)}${isInferred ? `（${reader.text('article.inferred')}）` : ''}`;
  const shown = {
    language,
    site: cited.siteTitle,
    title: cited.title ?? reader.text('article.untitled'),
    source: `${cited.outlet ?? reader.text('article.no-outlet')} · ${day}`,
  };
  const hash = createHash('sha256')
    .update(JSON.stringify([design, shown]))
    .digest('hex');
  return { file: `${cited.id}-${hash.slice(0, 8)}.png`, ...shown };
}
