import { createEntityFinder } from '../article/find-entities.ts';
import { type NamedEntity, nameEntities } from '../article/name-entities.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { edition } from './this-edition.ts';

const { articles, glossary, factsOf } = edition;

/** Finds the names of this edition's glossary. */
export const findEntities = createEntityFinder(glossary, foldTable);

let named: readonly NamedEntity[] | undefined;

/** Give the entities that this edition's articles name, most named first. All articles are read for it. */
export function entities(): readonly NamedEntity[] {
  named ??= nameEntities(articles, (article) => factsOf(article).mentions, glossary);
  return named;
}
