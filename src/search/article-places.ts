import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { ArticleRecord, PassageRecord } from './record.ts';
import { textTerms } from './text-terms.ts';

/** A passage with the keys of its terms, and where it stands. */
export interface Place {
  passage: PassageRecord;
  article: ArticleRecord;
  keys: ReadonlySet<string>;
  /** UTF-16 units of the words as published. */
  length: number;
  /** The neighbours in its paragraph, and the title and the nearest heading above. */
  before?: Place;
  after?: Place;
  heads: Place[];
}

/** Give the passages of an article with their terms, in its order. */
export function articlePlaces(article: ArticleRecord, lexicon: Lexicon, table: FoldTable): Place[] {
  const places: Place[] = [];
  let title: Place | undefined;
  let heading: Place | undefined;
  for (const passage of article.passages) {
    const keys = new Set<string>();
    for (const term of textTerms(passage.text, lexicon, table, article.date)) {
      for (const key of term.keys) keys.add(key);
    }
    const place: Place = { passage, article, keys, length: passage.text.length, heads: [] };
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
