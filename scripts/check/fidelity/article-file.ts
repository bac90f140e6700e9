import type { Article } from '../../../src/article/article.ts';

/** An article, and the file that it was read from. */
export interface ArticleFile {
  file: string;
  article: Article;
}
