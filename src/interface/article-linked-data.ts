import type { Graph, NewsArticle, Organization } from 'schema-dts';
import type { Article } from '../article/article.ts';
import { languageTag } from '../article/language-tag.ts';
import type { CitedArticle } from './cited-article.ts';
import type { Reader } from './reader.ts';

/**
 * Give an article's page as linked data: a page of ours about a copy, whose words belong to the
 * outlet that published them. What the document does not state, and a date that was inferred, is left
 * out. https://schema.org/NewsArticle
 */
export function articleLinkedData(
  article: Article,
  cited: CitedArticle,
  place: { page: string; published: string; home: string; reader: Reader },
): Graph {
  const { page, published, home, reader } = place;
  const publisher: Organization | undefined =
    cited.outlet === null ? undefined : { '@type': 'Organization', name: cited.outlet };
  const site: Organization = { '@type': 'Organization', name: cited.siteTitle, url: home };
  const isOriginal = reader.mode === 'published';
  const copy: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    ...(article.title !== null && { headline: reader.words(article.title, article) }),
    inLanguage: reader.language(article),
    ...(article.published.basis === 'stated' && { datePublished: article.published.date }),
    ...(article.authors.length > 0 && {
      author: article.authors.map((name) => ({ '@type': 'Person' as const, name })),
    }),
    ...(publisher && { publisher, copyrightHolder: publisher }),
    sdPublisher: site,
    ...(article.address !== null && { isBasedOn: article.address }),
    ...(article.archives.length > 0 && { sameAs: article.archives }),
    ...(!isOriginal && {
      translationOfWork: {
        '@type': 'NewsArticle',
        '@id': `${published}#article`,
        inLanguage: languageTag(article),
      },
    }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': page,
        url: page,
        inLanguage: reader.variant,
        publisher: site,
        mainEntity: { '@id': `${page}#article` },
      },
      copy,
    ],
  };
}
