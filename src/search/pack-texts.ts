import type { FoldTable } from '../chinese/fold-characters.ts';
import { createCorpus } from './corpus.ts';
import type { Lexicon } from './lexicon.ts';
import { noPosting, type Posting } from './postings.ts';
import type { ArticleRecord } from './record.ts';
import type { SearchedTexts } from './searched-texts.ts';

/**
 * Make the texts of one pack searchable. They are cut once, by the words that every query knows; where
 * a name or a family stands is looked up when a query asks for it.
 */
export function createPackTexts(
  articles: readonly ArticleRecord[],
  { lexicon: always, table }: { lexicon: Lexicon; table: FoldTable },
): SearchedTexts {
  const corpus = createCorpus(articles, { lexicon: always, table });
  const folded = corpus.places.map((place) => place.folded());
  const all = folded.join('\n');
  const numberAt = Uint32Array.from(
    folded.flatMap((text, number) => Array.from<number>({ length: text.length + 1 }).fill(number)),
  );
  let lexicon = always;
  const known = new Map<string, { posting: Posting; numbers: ReadonlySet<number> }>();
  const lookUp = (key: string) => {
    const numbers = new Set<number>();
    for (const form of lexicon.recordOf(key)?.forms ?? []) {
      for (let at = all.indexOf(form); at >= 0; at = all.indexOf(form, at + 1)) {
        if (lexicon.wordsAt(all, at).some(({ keys }) => keys.includes(key)))
          numbers.add(numberAt[at] as number);
      }
    }
    const places = [...numbers].sort((a, b) => a - b);
    return { posting: { count: places.length, places }, numbers };
  };
  const find = (key: string) => {
    if (!/^(?:name|word):\d/.test(key)) return undefined;
    const found = known.get(key) ?? lookUp(key);
    known.set(key, found);
    return found;
  };
  const of = (key: string) => find(key)?.posting ?? corpus.postings.of(key);
  for (const [number, place] of corpus.places.entries()) {
    const { keys } = place;
    place.keys = { has: (key) => find(key)?.numbers.has(number) ?? keys.has(key) };
  }
  const isWord = (word: string) => lexicon.wordsAt(word, 0)[0]?.length === word.length;
  const postings = {
    total: corpus.postings.total,
    of: (key: string) => of(key) ?? noPosting,
    latinLike: (word: string) =>
      corpus.postings.latinLike(word).filter((key) => !isWord(key.slice('latin:'.length))),
  };
  const placesOf = (key: string) =>
    Array.from(of(key).places, (number) => corpus.places[number]).filter((place) => !!place);
  return {
    affordable: (terms) => terms,
    postingsFor(its) {
      lexicon = its;
      return postings;
    },
    readWanted: async () => 0,
    candidates: async () => ({ articles, others: 0, corpus: { placesOf } }),
  };
}
