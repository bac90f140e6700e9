import type { FoldTable } from '../chinese/fold-characters.ts';
import { articlePlaces, type Place } from './article-places.ts';
import { createFoldedPassages } from './folded-passages.ts';
import type { Lexicon } from './lexicon.ts';
import { noPosting, type Postings } from './postings.ts';
import type { ArticleRecord } from './record.ts';
import { textKeys } from './text-keys.ts';

/** Passages in memory, and where each key stands in them. */
export interface Corpus {
  places: readonly Place[];
  /** The places that offer a key, in the order of the texts. */
  placesOf: (key: string) => readonly Place[];
  /** The same by number. */
  postings: Postings;
}

const none: readonly Place[] = [];

/** Read the passages of articles, in their order. */
export function createCorpus(
  articles: readonly ArticleRecord[],
  known: { lexicon: Lexicon; table: FoldTable },
): Corpus {
  const foldedOf = createFoldedPassages(known.table);
  const read: Set<string>[] = [];
  const places = articles.flatMap((article) =>
    articlePlaces(
      article,
      ({ text }) => {
        const keys = textKeys(text, article.date, known);
        read.push(keys);
        return keys;
      },
      foldedOf,
    ),
  );
  const numbers = new Map<string, number[]>();
  for (const [number, keys] of read.entries()) {
    for (const key of keys) {
      const known = numbers.get(key);
      if (known) known.push(number);
      else numbers.set(key, [number]);
    }
  }
  const latin = Map.groupBy(
    Array.from(numbers.keys()).filter((key) => key.startsWith('latin:')),
    (key) => key.slice(0, 'latin:'.length + 2),
  );
  return {
    places,
    placesOf: (key) => numbers.get(key)?.map((number) => places[number] as Place) ?? none,
    postings: {
      total: places.length,
      of(key) {
        const its = numbers.get(key);
        return its ? { count: its.length, places: its } : noPosting;
      },
      latinLike: (word) => latin.get(`latin:${word.slice(0, 2)}`) ?? [],
    },
  };
}
