import assert from 'node:assert/strict';
import { createRandom } from '../../../scripts/bench/random.ts';
import { generateArticles } from '../../../scripts/bench-search/generate-articles.ts';
import { madeUpInput } from '../../../scripts/bench-search/made-up-input.ts';
import { oddQueries } from '../../../scripts/bench-search/odd-queries.ts';
import type { Passage } from '../../../src/article/passage.ts';
import { buildIndex, type IndexInput } from '../../../src/search/build-index.ts';
import { buildIndexFiles } from '../../../src/search/build-index-files.ts';
import { type BuiltPart, buildPart } from '../../../src/search/build-part.ts';
import type { Choice } from '../../../src/search/is-chosen.ts';
import { joinParts } from '../../../src/search/join-parts.ts';
import type { FileSearch } from '../../../src/search/open-search.ts';
import type { SearchIndex } from '../../../src/search/record.ts';
import { sizeSettings } from '../../../src/search/size-settings.ts';
import { filesOf } from './index-files.ts';

/** The index of some of the articles. */
export type Slice = (from?: number, to?: number) => SearchIndex;

const latinWords = 'tram trams tramline trainer training trainers trumpet harbour harbinger'.split(
  ' ',
);
// Whole, half-typed, mistyped, and of two letters.
const latin = ['tramline', 'trai', 'har', 'trainng', 'harbuor', 'tr', 'trams 2', '的', '明年'];

/** So small that lists are cut in the parts as well as in the whole. */
export const size = { ...sizeSettings, termFile: 3000, kept: 300, keptOfCharacter: 40 };
export const corpus = generateArticles(300, 70);
export const input = withDatesAndLatin(madeUpInput(corpus));
export const madeUp: Slice = (from, to) =>
  buildIndex({ ...input, articles: input.articles.slice(from, to) });
export const whole = madeUp();

/** A hundred queries: parts of sentences, names, names misspelt, Latin words, what nobody means. */
export const madeUpQueries = [
  ...corpus.queries,
  ...spoilt(corpus.names.flat()),
  ...latin,
  ...oddQueries,
];

/** What a search shows of a query. */
export async function shownBy(search: FileSearch, query: string, choice?: Choice) {
  const { results, articles, others, isWhole } = await search(query, choice);
  return { results, articles, others, isWhole };
}

/** Fails where two searches answer a query differently, some also by date and region. */
export async function assertSame(
  queries: readonly string[],
  one: FileSearch,
  other: FileSearch,
): Promise<void> {
  const dates = { since: '2031-02-01', until: '2031-03-31' };
  for (const [at, query] of queries.entries()) {
    for (const choice of at % 10 === 0 ? [{}, dates, { region: 'zh-HK' }] : [{}]) {
      const [found, expected] = [
        await shownBy(other, query, choice),
        await shownBy(one, query, choice),
      ];
      assert.deepEqual(found, expected, query.slice(0, 30));
    }
  }
}

/** The files of an index as one part. */
export function wholeFiles(index: SearchIndex, its = size) {
  return buildIndexFiles(index, { folder: 'x', size: its });
}

/** Parts p0, p1 … of articles, cut before some of them. */
export function cut(indexOf: Slice, cuts: readonly number[], its = size): BuiltPart[] {
  return [...cuts, undefined].map((end, at) =>
    buildPart({
      name: `p${at}`,
      modes: ['x'],
      indexOf: () => indexOf(cuts[at - 1] ?? 0, end),
      size: its,
    }),
  );
}

/** The files of parts that were joined by what stays of them as JSON. */
export function joinedFiles(
  parts: readonly BuiltPart[],
  names = whole.names,
  its = size,
): Map<string, Uint8Array> {
  const kept = parts.map(({ manifest }) => JSON.parse(JSON.stringify(manifest)));
  const { manifests, words } = joinParts(kept, names, its);
  const [packs, terms] = [parts.flatMap((part) => part.packs), parts.flatMap((part) => part.terms)];
  return filesOf({ manifest: manifests['x'] ?? '', words, packs, terms });
}

/** Two articles a day, the newest first, every fifth with a sentence that has Latin words. */
function withDatesAndLatin({ articles, ...others }: IndexInput): IndexInput {
  const random = createRandom(7);
  const word = () => latinWords[Math.floor(random() * latinWords.length)];
  const dated = articles.map((input, number) => {
    const day = new Date(Date.UTC(2031, 4, 4) - Math.floor(number / 2) * 86_400_000);
    const text = `${word()}與${word()}，${word()} ${1 + (number % 4)}。`;
    const said: Passage = { id: `l${number}`, paragraph: `l${number}`, kind: 'sentence', text };
    const published = { ...input.article.published, date: day.toISOString().slice(0, 10) };
    return {
      ...input,
      article: { ...input.article, published },
      passages: number % 5 === 0 ? [...input.passages, said] : input.passages,
    };
  });
  return { ...others, articles: dated };
}

/** Names with a character taken from another. */
function spoilt(names: readonly string[]): string[] {
  return names
    .filter((_, at) => at % 60 === 0)
    .map((name) => `${name[0]}${names[7]?.[1]}${name.slice(2)}`);
}
