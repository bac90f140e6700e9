import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { ArticleRecord, PassageRecord } from './record.ts';
import { textTerms } from './text-terms.ts';

/** A passage with the keys of its terms, and where it stands. */
export interface Place {
  passage: PassageRecord;
  article: ArticleRecord;
  keys: ReadonlySet<string>;
  /** Its folded characters. */
  characters: ReadonlySet<string>;
  /** UTF-16 units of the words as published. */
  length: number;
  /** The neighbours in its paragraph, and the title and the nearest heading above. */
  before?: Place;
  after?: Place;
  heads: Place[];
}

/** The passages of an index, and where each term stands. */
export interface Corpus {
  places: readonly Place[];
  /** The places that offer a key. */
  placesOf: (key: string) => readonly Place[];
  /** Every key that a place offers. */
  keys: () => Iterable<string>;
}

/** Read the passages of an index, in its order. */
export function createCorpus(
  articles: readonly ArticleRecord[],
  lexicon: Lexicon,
  table: FoldTable,
): Corpus {
  const places = articles.flatMap((article) => placesIn(article, lexicon, table));
  const postings = new Map<string, Place[]>();
  for (const place of places) {
    for (const key of place.keys) {
      const known = postings.get(key);
      if (known) known.push(place);
      else postings.set(key, [place]);
    }
  }
  return { places, placesOf: (key) => postings.get(key) ?? [], keys: () => postings.keys() };
}

function placesIn(article: ArticleRecord, lexicon: Lexicon, table: FoldTable): Place[] {
  const places: Place[] = [];
  let title: Place | undefined;
  let heading: Place | undefined;
  for (const passage of article.passages) {
    const terms = textTerms(passage.text, lexicon, table, article.date);
    const keys = new Set(terms.flatMap((term) => term.keys));
    const place: Place = {
      passage,
      article,
      keys,
      characters: new Set(fold(passage.text, table).text),
      length: passage.text.length,
      heads: [],
    };
    if (passage.kind === 'title') title = place;
    else if (passage.kind === 'heading') heading = place;
    else place.heads = [title, heading].filter((head) => head !== undefined);
    const before = places.at(-1);
    if (before?.passage.paragraph === passage.paragraph) {
      place.before = before;
      before.after = place;
    }
    places.push(place);
  }
  return places;
}
