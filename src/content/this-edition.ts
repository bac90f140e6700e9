import { loadEdition } from './edition.ts';
import { toPublishedEdition } from './published-edition.ts';

/** The edition that the site is built from, as it is published: the folder that CONTENT names, or `content`. */
export const edition = toPublishedEdition(await loadEdition(process.env['CONTENT'] ?? 'content'));
