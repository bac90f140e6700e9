import { createEntityFinder } from '../article/find-entities.ts';
import { nameEntities } from '../article/name-entities.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { edition } from './this-edition.ts';

const { articles, glossary, parsed } = edition;

/** Finds the names of this edition's glossary. */
export const findEntities = createEntityFinder(glossary, foldTable);

/** The entities that this edition's articles name, most named first. */
export const entities = nameEntities(
  articles,
  ({ id }) => parsed.get(id)?.passages ?? [],
  glossary,
  findEntities,
);
