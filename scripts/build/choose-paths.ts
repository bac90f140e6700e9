import type { Path } from '../../src/renderer.ts';

const ofArticle = /(?:^|\/)articles\/([^/.]+)/;

/**
 * Give the addresses that this process renders: where PAGES is `articles`, or `site`, nothing but what
 * belongs to one, or to none. All that belongs to an article comes one after another, while its tree is at hand.
 */
export function choosePaths(paths: readonly Path[]): Path[] {
  const { PAGES = '' } = process.env;
  const articleOf = ({ pathname }: Path) => ofArticle.exec(pathname)?.[1] ?? '';
  const { '': rest = [], ...articles } = Object.groupBy(paths, articleOf);
  return [
    ...(PAGES === 'articles' ? [] : rest),
    ...(PAGES === 'site' ? [] : Object.values(articles).flatMap((its) => its ?? [])),
  ];
}
