import { loadEdition, toEdition } from './edition.ts';
import { readKeptContent } from './kept-content.ts';
import { toPublishedEdition } from './published-edition.ts';

const { CONTENT = 'content', KEPT_CONTENT } = process.env;

/**
 * The edition that the site is built from, as it is published: the folder that CONTENT names, or
 * `content`. A build reads and checks it once, and names what it kept of it in KEPT_CONTENT.
 */
export const edition = toPublishedEdition(
  KEPT_CONTENT ? toEdition(readKeptContent(KEPT_CONTENT)) : await loadEdition(CONTENT),
);
