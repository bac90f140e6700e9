import type { FoldedPassages } from './folded-passages.ts';
import type { ArticleRecord, PassageRecord } from './record.ts';

/** Tells whether a passage offers a key. */
export type Keys = Pick<ReadonlySet<string>, 'has'>;

/** A passage with the keys of its terms, and where it stands. */
export interface Place {
  passage: PassageRecord;
  article: ArticleRecord;
  keys: Keys;
  /** Gives its folded words. */
  folded: () => string;
  /** UTF-16 units of the words as published. */
  length: number;
  /** The neighbours in its paragraph, and the title and the nearest heading above. */
  before?: Place;
  after?: Place;
  heads: Place[];
  /** The places of its paragraph, and of the one before. */
  around: (readonly Place[])[];
}

/** Give the passages of an article, in its order; `keysOf` gives the keys of one, by its number. */
export function articlePlaces(
  article: ArticleRecord,
  keysOf: (passage: PassageRecord, number: number) => Keys,
  foldedOf: FoldedPassages,
): Place[] {
  const places: Place[] = [];
  let paragraphs: Place[][] = [];
  let title: Place | undefined;
  let heading: Place | undefined;
  for (const [number, passage] of article.passages.entries()) {
    const keys = keysOf(passage, number);
    const place: Place = {
      passage,
      article,
      keys,
      folded: () => foldedOf(passage),
      length: passage.text.length,
      heads: [],
      around: [],
    };
    if (passage.kind === 'title') title = place;
    else if (passage.kind === 'heading') heading = place;
    else place.heads = [title, heading].filter((head) => head !== undefined);
    const before = places.at(-1);
    if (before?.passage.paragraph === passage.paragraph) {
      place.before = before;
      before.after = place;
    } else paragraphs = [[], ...paragraphs.slice(0, 1)];
    paragraphs[0]?.push(place);
    place.around = paragraphs;
    places.push(place);
  }
  return places;
}
