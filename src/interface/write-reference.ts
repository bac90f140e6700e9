import { formatDate } from '../article/format-date.ts';
import type { CitedArticle } from './cited-article.ts';

type Write = (article: CitedArticle) => string;

/**
 * Write an article as an entry of a list of references. What the document does not state stands in
 * brackets in the words of the interface, and so does a date that was inferred. `{address}` stands
 * for the address of what was read here, `{accessed}` for the day of reading.
 *
 * GB/T 7714—2015, 4.4 and 4.6 (newspaper, electronic resource), 8.5 (estimated dates in brackets);
 * APA 7 and Chicago 17 (notes) as Chinese journals write them.
 */
export const writeReference: Readonly<Record<'GB/T 7714' | 'APA' | 'Chicago', Write>> = {
  'GB/T 7714': (article) => {
    const { authors, isNewspaper, date, isInferred, original } = article;
    const outlet = outletOf(article);
    const day = isInferred ? `[${date}]` : date;
    const type = isNewspaper ? 'N/OL' : 'EB/OL';
    const published = isNewspaper ? `${outlet}, ${day}` : `${outlet}(${day})`;
    return [
      ...(authors.length > 0 ? [`${authors.join(', ')}. `] : []),
      `${titleOf(article)}[${type}]. ${published}[{accessed}]. `,
      ...(original ? [`${original}. `] : []),
      readHere(article),
    ].join('');
  },
  APA: (article) => {
    const { authors, original } = article;
    const title = titleOf(article);
    const day = `（${dateOf(article)}）`;
    const head =
      authors.length > 0 ? `${authors.join('、')}${day}。${title}。` : `${title}${day}。`;
    return `${head}${marked(article)}。${original ? `${original} ` : ''}${readHere(article)}`;
  },
  Chicago: (article) => {
    const { authors, title, language, original } = article;
    const [open, close] = language === 'zh-CN' ? '《》' : '〈〉';
    const headline = title === null ? titleOf(article) : `${open}${title}${close}`;
    const parts = [...(authors.length > 0 ? [authors.join('、')] : []), headline, marked(article)];
    const day = dateOf(article);
    return `${parts.join('，')}，${day}，${original ? `${original}，` : ''}${readHere(article)}`;
  },
};

function titleOf({ title, reader }: CitedArticle): string {
  return title ?? `[${reader.text('cite.untitled')}]`;
}

function outletOf({ outlet, reader }: CitedArticle): string {
  return outlet ?? `[${reader.text('article.no-outlet')}]`;
}

function marked(article: CitedArticle): string {
  return article.outlet === null ? outletOf(article) : `《${article.outlet}》`;
}

function dateOf({ date, isInferred }: CitedArticle): string {
  return isInferred ? `[${formatDate(date)}]` : formatDate(date);
}

function readHere({ reader, siteTitle }: CitedArticle): string {
  return reader.text('cite.read', { site: siteTitle });
}
