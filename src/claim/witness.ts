import type { Article } from '../article/article.ts';
import type { Mention } from '../article/find-entities.ts';
import type { Passage } from '../article/passage.ts';

/** An article as claims rely on it: its passages, and whom they name, by id of the glossary. */
export interface Witness {
  article: Article;
  passages: readonly Passage[];
  mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** Give the article of an id, or undefined where there is none. */
export type FindWitness = (id: string) => Witness | undefined;
