import { ownArticles } from '../content/own-articles.ts';
import { edition } from '../content/this-edition.ts';
import { type ModePath, modePaths } from './mode-paths.ts';

/** Give the paths, in every mode, of what is told of the articles that claims rely on. */
export function toldPaths(): ModePath<string>[] {
  const cited = new Set(
    edition.claims.flatMap(({ evidence }) => evidence.map((one) => one.article)),
  );
  return modePaths(ownArticles.map(({ id }) => id).filter((id) => cited.has(id)));
}
