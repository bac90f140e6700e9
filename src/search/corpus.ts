import type { Place } from './article-places.ts';
import { noPosting, type Postings } from './postings.ts';

/** Passages in memory, and where each key stands in them. */
export interface Corpus {
  places: readonly Place[];
  /** The places that offer a key, in the order of the texts. */
  placesOf: (key: string) => readonly Place[];
  /** The same by number. */
  postings: Postings;
}

const none: readonly Place[] = [];

/** Make a corpus of passages, in the order given. */
export function createCorpus(places: readonly Place[]): Corpus {
  const numbers = new Map<string, number[]>();
  for (const [number, { keys }] of places.entries()) {
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
