import { edition } from '../content/this-edition.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** The pages of all articles; the newest ones are those that the home page shows. */
export const archivePages = listPages('', edition.articles) as [ListPage, ...ListPage[]];
