import type { Article } from '../article/article.ts';

/** A page of a list of articles, newest first. */
export interface ListPage {
  /** The list's id; '' where there is one list only. */
  id: string;
  /** From 1, the oldest; the list's own page, with the newest articles, has none. */
  number?: number;
  articles: readonly Article[];
  /** The path of the page within the folder of the lists, without the last `/`: `meta/3`. */
  path: string;
  /** The paths of the pages beside it. */
  newer?: string;
  older?: string;
}

const size = 50;

/**
 * Cut a list of articles, newest first, into pages: its own with the newest fifty to ninety-nine,
 * then pages of fifty, numbered from the oldest, so that a page once full stays as it is.
 */
export function listPages(id: string, articles: readonly Article[]): ListPage[] {
  const full = Math.max(0, Math.floor(articles.length / size) - 1);
  const newest = articles.length - full * size;
  const pathOf = (number: number) => [id, number > full ? '' : number].filter(Boolean).join('/');
  const older = Array.from({ length: full }, (_, index): ListPage => {
    const number = full - index;
    const start = newest + index * size;
    return {
      id,
      number,
      articles: articles.slice(start, start + size),
      path: pathOf(number),
      newer: pathOf(number + 1),
      ...(number > 1 && { older: pathOf(number - 1) }),
    };
  });
  const own = { id, articles: articles.slice(0, newest), path: id };
  return [{ ...own, ...(full > 0 && { older: pathOf(full) }) }, ...older];
}
