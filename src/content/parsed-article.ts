import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { type ParsedArticle, parseArticle } from '../markdown/parse-article.ts';

// Trees weigh ten times what passages do: of a large edition, only the last few are kept.
const most = 32;
const trees = new Map<Article, ParsedArticle['tree']>();
const known = new WeakMap<Article, readonly Passage[]>();

/** Give an article parsed: checks, pages and search read the same passages, cut once; its tree when asked for. */
export function parsedArticle(article: Article): ParsedArticle {
  return {
    passages: known.get(article) ?? parse(article).passages,
    get tree() {
      return trees.get(article) ?? parse(article).tree;
    },
  };
}

function parse(article: Article): ParsedArticle {
  const parsed = parseArticle(article.body, article.title, foldTable);
  known.set(article, parsed.passages);
  trees.set(article, parsed.tree);
  for (const oldest of trees.keys()) {
    if (trees.size <= most) break;
    trees.delete(oldest);
  }
  return parsed;
}
