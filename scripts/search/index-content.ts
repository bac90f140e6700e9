import { foldTable } from '../../src/chinese/fold-table.ts';
import { claimsOnSentences } from '../../src/claim/claims-on-sentences.ts';
import type { Content } from '../../src/content/load-content.ts';
import { parsedArticle } from '../../src/content/parsed-article.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchIndex } from '../../src/search/record.ts';

/** Build the search index of the articles of some content, as published. */
export function indexContent(content: Content): SearchIndex {
  const claimsOn = claimsOnSentences(content.claims);
  const outlets = new Map(content.outlets.map((outlet) => [outlet.id, outlet]));
  const articles = content.articles.map((article) => {
    const outlet = outlets.get(article.outlet ?? '');
    return {
      article,
      address: `/articles/${article.id}/`,
      outletName: outlet?.name[article.variant] ?? null,
      region: outlet?.region ?? article.variant,
      lang: article.variant,
      title: article.title,
      passages: parsedArticle(article).passages,
      isEvidence: (id: string) => claimsOn(article.id, id).length > 0,
    };
  });
  return buildIndex({ articles, glossary: content.glossary, table: foldTable });
}
