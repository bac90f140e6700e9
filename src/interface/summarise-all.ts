import type { Article } from '../article/article.ts';
import type { Edition } from '../content/edition.ts';
import { type ArticleSummary, summarise } from './article-summary.ts';
import type { Reader } from './reader.ts';

/** Describe articles of an edition for a reader, in their order. */
export function summariseAll(
  edition: Edition,
  articles: readonly Article[],
  reader: Reader,
): ArticleSummary[] {
  return articles.map((article) => summarise(article, edition, reader));
}
