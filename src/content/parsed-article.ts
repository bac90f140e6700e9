import type { Article } from '../article/article.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { type ParsedArticle, parseArticle } from '../markdown/parse-article.ts';

const known = new WeakMap<Article, ParsedArticle>();

/** Give an article parsed, each once: checks, pages and search read the same tree and passages. */
export function parsedArticle(article: Article): ParsedArticle {
  const parsed = known.get(article) ?? parseArticle(article.body, article.title, foldTable);
  known.set(article, parsed);
  return parsed;
}
