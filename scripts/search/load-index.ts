import { foldTable } from '../../src/chinese/fold-table.ts';
import type { Claim } from '../../src/claim/claim.ts';
import { claimsOnSentences } from '../../src/claim/claims-on-sentences.ts';
import type { Finding } from '../../src/content/finding.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { parseArticle } from '../../src/markdown/parse-article.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { SearchIndex } from '../../src/search/record.ts';

/** The search index of a content folder, texts as published, or what is wrong with the folder. */
export interface LoadedIndex {
  index?: SearchIndex;
  claims: Claim[];
  findings: Finding[];
}

/** Read a content folder and build the search index of its articles as published. */
export async function loadIndex(folder: string): Promise<LoadedIndex> {
  const { content, findings } = await loadContent(folder);
  if (!content) return { claims: [], findings };
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
      passages: parseArticle(article.body, article.title, foldTable).passages,
      isEvidence: (id: string) => claimsOn(article.id, id).length > 0,
    };
  });
  const index = buildIndex({ articles, glossary: content.glossary, table: foldTable });
  return { index, claims: content.claims, findings };
}
