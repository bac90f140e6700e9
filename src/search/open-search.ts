import { articlePlaces } from './article-places.ts';
import { createAskedKeys } from './asked-keys.ts';
import { createSearch } from './create-search.ts';
import { joinTable } from './cut-table.ts';
import { createFilePostings } from './file-postings.ts';
import { gatherResults } from './gather-results.ts';
import { createLexicon } from './lexicon.ts';
import { packName, readManifest, termFileName } from './manifest.ts';
import { type PackedArticle, unpackArticle } from './packed-article.ts';
import { queryTerms } from './query-terms.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { ArticleRecord, SearchIndex } from './record.ts';
import { openSealed } from './sealed-file.ts';
import type { SearchResult } from './search-result.ts';
import { settings } from './settings.ts';
import { sizeSettings } from './size-settings.ts';
import type { Term } from './term.ts';
import { termFileOf } from './term-file-of.ts';
import { createUnderstanding } from './understand-terms.ts';

// A megabyte or two in memory.
const heldPacks = 200;

/** Give the bytes of a file of the index by its name; fails where there is none. */
export type Read = (name: string) => Promise<Uint8Array>;

/** What was found, and what it was found in: all articles of a small index, else the likeliest. */
export interface Found {
  results: SearchResult[];
  index: SearchIndex;
}

/** Search an index that stands in files; fails where one that the query needs cannot be used. */
export type FileSearch = (query: string) => Promise<Found>;

/** Open the index of a manifest. The page, its worker and the command line all search by this. */
export async function openSearch(
  read: Read,
  manifestName: string,
  size = sizeSettings,
): Promise<FileSearch> {
  const manifest = readManifest(manifestName, await read(manifestName));
  const { fold, names, passages } = manifest;
  const table = joinTable(fold);
  const readPack = async (number: number): Promise<ArticleRecord[]> => {
    const name = packName(manifest, number);
    const text = new TextDecoder().decode(openSealed(name, await read(name)));
    return (JSON.parse(text) as PackedArticle[]).map((article) => unpackArticle(article, table));
  };
  if (manifest.terms.count === 0) {
    const articles = passages.length === 0 ? [] : await readPack(0);
    const index = { fold, names, articles };
    const search = createSearch(index);
    return async (query) => ({ results: search(query), index });
  }

  const lexicon = createLexicon(names, table);
  const articleOf = Uint32Array.from(
    passages.flatMap((count, article) => Array.from<number>({ length: count }).fill(article)),
  );
  const { count } = manifest.terms;
  const postings = createFilePostings({ total: articleOf.length, count }, async (number) => {
    const name = termFileName(manifest, number);
    return openSealed(name, await read(name));
  });
  const understand = createUnderstanding(lexicon, postings, settings);
  const starts = startsOf(passages);
  const known = new Map<number, ArticleRecord[]>();
  const recordsOf = async (article: number): Promise<ArticleRecord[]> => {
    const records = known.get(article) ?? (await readPack(article));
    known.set(article, records);
    return records;
  };

  return async (query) => {
    const asked = affordable(queryTerms(query, lexicon, table), count, size.files);
    for (const { keys } of asked) for (const key of keys) postings.of(key);
    await postings.readWanted();
    let terms = understand(asked);
    // Completing and mending ask for further keys: until all that was asked for is there.
    while ((await postings.readWanted()) > 0) terms = understand(asked);
    const likely = rankCandidates(terms, postings, articleOf).slice(0, size.candidates);
    const keysOf = createAskedKeys(
      terms.flatMap(({ keys }) => keys),
      postings,
      { lexicon, table },
    );
    if (known.size > heldPacks) known.clear();
    const numbers = likely.sort((a, b) => a - b);
    const articles = (await Promise.all(numbers.map(recordsOf))).flat();
    const places = articles.flatMap((article, at) =>
      articlePlaces(
        article,
        (passage, number) =>
          keysOf(passage, (starts[numbers[at] ?? 0] ?? 0) + number, article.date),
        table,
      ),
    );
    const corpus = { placesOf: (key: string) => places.filter(({ keys }) => keys.has(key)) };
    const results = gatherResults(terms, corpus, { lexicon, table }, settings);
    return { results, index: { fold, names, articles } };
  };
}

/** The number of each article's first passage. */
function startsOf(passages: readonly number[]): number[] {
  let start = 0;
  return passages.map((count) => {
    start += count;
    return start - count;
  });
}

/** The first terms of a query, as far as `most` files hold them. */
function affordable(terms: readonly Term[], count: number, most: number): Term[] {
  const files = new Set<number>();
  return terms.filter(({ keys }) => {
    const its = keys.map((key) => termFileOf(key, count));
    if (files.size + its.filter((file) => !files.has(file)).length > most) return false;
    for (const file of its) files.add(file);
    return true;
  });
}
