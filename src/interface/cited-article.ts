import type { Article } from '../article/article.ts';
import { languageTag } from '../article/language-tag.ts';
import type { Edition } from '../content/edition.ts';
import { articleReader } from './article-reader.ts';
import type { Reader } from './reader.ts';

/** What a list of references says of an article, in the article's own Chinese. */
export interface CitedArticle {
  id: string;
  /** The BCP 47 tag of the text. */
  language: string;
  authors: readonly string[];
  /** As published; null where there is no headline. */
  title: string | null;
  /** The outlet's name in the article's variant; null where the document does not state it. */
  outlet: string | null;
  isNewspaper: boolean;
  /** YYYY-MM-DD. */
  date: string;
  isInferred: boolean;
  /** Where it was published; null where the document does not say. */
  original: string | null;
  /** Speaks the article's variant. */
  reader: Reader;
  siteTitle: string;
}

/** Give what is to be cited: the original outlet's article, nothing that its document does not state. */
export function citedArticle(
  { site, outlets, convert }: Pick<Edition, 'site' | 'outlets' | 'convert'>,
  article: Article,
): CitedArticle {
  const outlet = outlets.find(({ id }) => id === article.outlet);
  const reader = articleReader(article, 'published', { site, convert });
  return {
    id: article.id,
    language: languageTag(article),
    authors: article.authors,
    title: article.title,
    outlet: outlet ? reader.name(outlet.name) : null,
    isNewspaper: outlet?.kind === 'newspaper',
    date: article.published.date,
    isInferred: article.published.basis === 'inferred',
    original: article.address,
    reader,
    siteTitle: reader.name(site.title),
  };
}
