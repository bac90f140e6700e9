import { thisContent } from './this-content.ts';
import { edition } from './this-edition.ts';

const own = new Set(thisContent.own);

/** The articles whose pages and index this process makes; of a large site, others make the rest. */
export const ownArticles = edition.articles.filter(({ id }) => own.has(id));
