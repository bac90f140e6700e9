import type { Article } from '../article/article.ts';
import type { Mention } from '../article/find-entities.ts';
import type { Passage } from '../article/passage.ts';

/** An article as claims rely on it: what it says, and whom it names. */
export interface Witness {
  article: Article;
  passages: readonly Passage[];
  /** Give where it names whom, by id of the glossary; worked out when first asked for. */
  mentions: () => ReadonlyMap<string, readonly Mention[]>;
}

/** Give the article of an id, or undefined where there is none. */
export type FindWitness = (id: string) => Witness | undefined;
