import { toEdition } from './edition.ts';
import { readTextFacts } from './kept-text-facts.ts';
import { toPublishedEdition } from './published-edition.ts';
import { thisContent } from './this-content.ts';

const published = toPublishedEdition(toEdition(thisContent.content));
// Of a large site, the processes that render articles find these, and leave them to the one for all else.
const kept = readTextFacts(process.env['TEXT_FACTS']);

/** The edition that the site is built from, as it is published. */
export const edition: typeof published = {
  ...published,
  factsOf: (article) => kept.get(article.id) ?? published.factsOf(article),
};
