import type { Article } from '../article/article.ts';
import { createEntityFinder, type Mention } from '../article/find-entities.ts';
import { type NamedEntity, nameEntities } from '../article/name-entities.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { edition } from './this-edition.ts';

const { articles, glossary, parsed } = edition;

/** Finds the names of this edition's glossary. */
export const findEntities = createEntityFinder(glossary, foldTable);

const mentioned = new WeakMap<Article, ReadonlyMap<string, readonly Mention[]>>();

/** Give where an article names whom, by id of the glossary. */
export function mentionsIn(article: Article): ReadonlyMap<string, readonly Mention[]> {
  const known = mentioned.get(article) ?? findEntities(parsed.get(article.id)?.passages ?? []);
  mentioned.set(article, known);
  return known;
}

let named: readonly NamedEntity[] | undefined;

/** Give the entities that this edition's articles name, most named first. All articles are read for it. */
export function entities(): readonly NamedEntity[] {
  named ??= nameEntities(articles, mentionsIn, glossary);
  return named;
}
