import { Document, isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import type { DraftedArticle } from './draft-article.ts';

/** The YAML of a drafted recipe; the reason for a field stands behind it as a comment. */
export function toRecipeText({
  sha256,
  mainText,
  articles,
}: {
  sha256: string;
  mainText: string | undefined;
  articles: readonly DraftedArticle[];
}): string {
  const recipe = {
    sha256,
    ...(mainText && { mainText }),
    articles: articles.map(({ fields: { authors, ...fields } }) => {
      const { outlet, published, ...rest } = fields;
      const { id, lines, ...others } = rest;
      return { id, lines, outlet, published, ...(authors.length > 0 && { authors }), ...others };
    }),
  };
  const document = new Document(recipe);
  for (const [index, { reasons }] of articles.entries()) {
    const article = document.getIn(['articles', index]);
    if (!isMap(article)) continue;
    for (const [field, reason] of Object.entries(reasons)) explain(article, field, reason);
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function explain(article: YAMLMap, field: string, reason: string): void {
  const pair = article.items.find(({ key }) => isScalar(key) && key.value === field) as
    | Pair<unknown, { comment?: string; commentBefore?: string; flow?: boolean }>
    | undefined;
  const node = pair?.value;
  if (!node) return;
  const comment = ` ${reason.replace(/\s+/g, ' ')}`;
  // A list is written on one line, so that its comment stands beside it.
  if ('items' in node) node.flow = true;
  node.comment = comment;
}
