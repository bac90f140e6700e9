import { loadEdition } from './edition.ts';

/** The edition that the site is built from: the folder that CONTENT names, or `content`. */
export const edition = await loadEdition(process.env['CONTENT'] ?? 'content');
