import { toEdition } from './edition.ts';
import { toPublishedEdition } from './published-edition.ts';
import { thisContent } from './this-content.ts';

/** The edition that the site is built from, as it is published. */
export const edition = toPublishedEdition(toEdition(thisContent.content));
