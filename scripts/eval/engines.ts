import Fuse from 'fuse.js';
import { createSearch } from '../../src/search/create-search.ts';
import type { SearchIndex } from '../../src/search/record.ts';
import type { Settings } from '../../src/search/settings.ts';

/** What an engine answers for one article. */
export interface Answer {
  article: string;
  score: number;
  /** Whether the engine says that the article states it. */
  stated: boolean;
  /** Ids, best first. */
  passages: string[];
}

/** An engine under measurement: a query's answers, an article at most once. */
export type Engine = (query: string) => Answer[];

/** The search of this project. */
export function ownEngine(index: SearchIndex, settings?: Settings): Engine {
  const search = createSearch(index, settings);
  return (query) =>
    search(query).map(({ article, score, verdict, passages }) => ({
      article,
      score,
      stated: verdict === 'stated',
      passages: passages.map(({ id }) => id),
    }));
}

/** Plain Fuse.js over the same passages as published, with its defaults but for `options`. */
export function fuseEngine(index: SearchIndex, options: object): Engine {
  const rows = index.articles.flatMap(({ id: article, passages }) =>
    passages.map(({ id, text }) => ({ article, id, text })),
  );
  const fuse = new Fuse(rows, { keys: ['text'], includeScore: true, ...options });
  return (query) => {
    const byArticle = Map.groupBy(fuse.search(query), ({ item }) => item.article);
    return [...byArticle].map(([article, found]) => ({
      article,
      score: 1 - (found[0]?.score ?? 1),
      stated: false,
      passages: found.map(({ item }) => item.id),
    }));
  };
}
