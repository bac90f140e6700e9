import { readFileSync } from 'node:fs';
import { edition } from './this-edition.ts';

// A large site is rendered by several processes: PAGES is `site`, or names a file with ids of articles (JSON).
const { PAGES = '' } = process.env;

/** Whether this process renders the pages that belong to no article. */
export const rendersSite = PAGES === '' || PAGES === 'site';

/** The articles whose pages this process renders. */
export const ownArticles = choose(edition.articles);

function choose<T extends { id: string }>(articles: readonly T[]): readonly T[] {
  if (PAGES === '') return articles;
  if (PAGES === 'site') return [];
  const ids = new Set(JSON.parse(readFileSync(PAGES, 'utf8')) as string[]);
  return articles.filter(({ id }) => ids.has(id));
}
