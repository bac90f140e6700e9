import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSearch } from '../../src/search/create-search.ts';
import type { SearchIndex } from '../../src/search/record.ts';
import type { Settings } from '../../src/search/settings.ts';
import { characterPairs } from '../bench-search/character-pairs.ts';

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
export type Engine = (query: string) => Answer[] | Promise<Answer[]>;

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

/** A passage that a plain engine found; a higher score is better. */
export interface Found {
  article: string;
  id: string;
  score: number;
}

/** Plain Fuse.js over the same passages as published, with its defaults but for `options`. */
export function fuseEngine(index: SearchIndex, options: object): Engine {
  const fuse = new Fuse(rowsOf(index), { keys: ['text'], includeScore: true, ...options });
  return (query) =>
    answersOf(fuse.search(query).map(({ item, score = 1 }) => ({ ...item, score: 1 - score })));
}

/** MiniSearch over the pairs of characters of the same passages. */
export function miniSearchEngine(index: SearchIndex): Engine {
  const rows = rowsOf(index).map((row, number) => ({ ...row, passage: row.id, id: number }));
  const search = new MiniSearch<(typeof rows)[number]>({
    fields: ['text'],
    storeFields: ['article', 'passage'],
    tokenize: characterPairs,
  });
  search.addAll(rows);
  return (query) =>
    answersOf(
      search.search(query).map(({ article, passage, score }) => ({ article, id: passage, score })),
    );
}

function rowsOf(index: SearchIndex) {
  return index.articles.flatMap(({ id: article, passages }) =>
    passages.map(({ id, text }) => ({ article, id, text })),
  );
}

/** Put together what was found, best first, by article. */
export function answersOf(found: readonly Found[]): Answer[] {
  return [...Map.groupBy(found, ({ article }) => article)].map(([article, its]) => ({
    article,
    score: its[0]?.score ?? 0,
    stated: false,
    passages: its.map(({ id }) => id),
  }));
}
