import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { createRandom } from '../../../scripts/bench/random.ts';
import { generateArticles } from '../../../scripts/bench-search/generate-articles.ts';
import { madeUpInput } from '../../../scripts/bench-search/made-up-input.ts';
import { oddQueries } from '../../../scripts/bench-search/odd-queries.ts';
import type { Claim } from '../../../scripts/eval/map-claims.ts';
import { indexContent } from '../../../scripts/search/index-content.ts';
import type { Passage } from '../../../src/article/passage.ts';
import { loadEdition } from '../../../src/content/edition.ts';
import { buildIndex, type IndexInput } from '../../../src/search/build-index.ts';
import { buildIndexFiles } from '../../../src/search/build-index-files.ts';
import { type BuiltPart, buildPart } from '../../../src/search/build-part.ts';
import type { Choice } from '../../../src/search/is-chosen.ts';
import { joinParts } from '../../../src/search/join-parts.ts';
import { type FileSearch, openSearch } from '../../../src/search/open-search.ts';
import type { SearchIndex } from '../../../src/search/record.ts';
import { sizeSettings } from '../../../src/search/size-settings.ts';
import { filesOf, readFrom } from './index-files.ts';

/** The index of some of the articles. */
type Slice = (from?: number, to?: number) => SearchIndex;

const latinWords = 'tram trams tramline trainer training trainers trumpet harbour harbinger'.split(
  ' ',
);
// Whole, half-typed, mistyped, and of two letters.
const latin = ['tramline', 'trai', 'har', 'trainng', 'harbuor', 'tr', 'trams 2', '的', '明年'];

// So small that lists are cut in the parts as well as in the whole.
const size = { ...sizeSettings, termFile: 3000, kept: 300, keptOfCharacter: 40 };
const corpus = generateArticles(300, 70);
const input = withDatesAndLatin(madeUpInput(corpus));
const madeUp: Slice = (from, to) =>
  buildIndex({ ...input, articles: input.articles.slice(from, to) });
const whole = madeUp();

test('three parts answer as one whole does, made-up articles, a small part among them', async () => {
  const queries = [...corpus.queries, ...spoilt(corpus.names.flat()), ...latin, ...oddQueries];
  assert.ok(queries.length >= 100);
  const one = await openSearch(readFrom(filesOf(wholeFiles(whole))), 'x.json', size);
  for (const cuts of [
    [9, 120],
    [120, 294],
  ]) {
    const three = await openSearch(readFrom(joinedFiles(cut(madeUp, cuts))), 'x.json', size);
    for (const query of queries) await assertSame(query, one, three);
    for (const query of queries.slice(0, 20)) {
      await assertSame(query, one, three, { since: '2031-02-01', until: '2031-03-31' });
      await assertSame(query, one, three, { region: 'zh-HK' });
    }
  }
});

test('three parts answer as one whole does, the real articles', async () => {
  const edition = await loadEdition('content');
  const real: Slice = (from, to) =>
    indexContent({ ...edition, articles: edition.articles.slice(from, to) });
  const { claims } = JSON.parse(await readFile('test/eval/claims-own.json', 'utf8'));
  const queries = (claims as Claim[]).flatMap((claim) => claim.queries);
  queries.push('Zucker', 'Zuckerburg', '扎克柏格', 'Insta', 'trainng', '裁', '');
  const apart = { ...size, candidates: 1 };
  for (const its of [sizeSettings, apart]) {
    const one = await openSearch(readFrom(filesOf(wholeFiles(real(), its))), 'x.json', size);
    const parts = joinedFiles(cut(real, [1, 4], its), real().names, its);
    const three = await openSearch(readFrom(parts), 'x.json', size);
    for (const query of queries) await assertSame(query, one, three);
  }
});

test('a part keeps to a folder of its own, and its files to themselves', () => {
  const names = (built: BuiltPart) => [...built.packs, ...built.terms].map(({ name }) => name);
  const parts = cut(madeUp, [9, 120]);
  for (const part of parts)
    assert.ok(names(part).every((name) => name.startsWith(`${part.manifest.name}/`)));
  // Whatever the other parts are.
  assert.deepEqual(cut(madeUp, [9, 250])[0], parts[0]);
  // What stays for joining grows with the number of articles alone.
  const [small, ...others] = parts.map(({ manifest }) => JSON.stringify(manifest).length);
  assert.ok((small ?? 0) < 12_000, String(small));
  const fold = parts.map(({ manifest }) => manifest.modes['x']?.fold ?? '');
  for (const [at, bytes] of others.entries()) {
    const rest = bytes - (fold[at + 1]?.length ?? 0);
    assert.ok(rest < 4 * 180 + 300, String(rest));
  }
});

test('a damaged or missing file of one part is an error for the queries that need it', async () => {
  const right = joinedFiles(cut(madeUp, [9, 120]));
  const names: string[] = [];
  const query = corpus.queries[2] ?? '';
  await (await openSearch(readFrom(right, names), 'x.json', size))(query);
  const [first = ''] = names.filter((name) => name.startsWith('p2/terms/'));
  for (const bad of [right.get(first)?.slice(0, -1), undefined]) {
    const files = new Map(right);
    if (bad) files.set(first, bad);
    else files.delete(first);
    const search = await openSearch(readFrom(files), 'x.json', size);
    await assert.rejects(search(query), (error: Error) => error.message.includes(first));
    files.set(first, right.get(first) as Uint8Array);
    assert.ok((await search(query)).results.length > 0);
  }
});

test('parts of another glossary do not join, and the message names them', () => {
  const glossary = input.glossary.slice(1);
  const other: Slice = (from, to) =>
    buildIndex({ ...input, glossary, articles: input.articles.slice(from, to) });
  const [one, , three] = cut(madeUp, [9, 120]);
  const [, two] = cut(other, [9, 120]);
  assert.ok(one && two && three);
  assert.throws(
    () =>
      joinParts(
        [one, two, three].map(({ manifest }) => manifest),
        whole.names,
        size,
      ),
    /^Error: Cannot join the parts `p1`: made with another glossary/,
  );
});

async function assertSame(
  query: string,
  one: FileSearch,
  other: FileSearch,
  choice: Choice = {},
): Promise<void> {
  const shown = async (search: FileSearch) => {
    const { results, articles, others, isWhole } = await search(query, choice);
    return { results, articles, others, isWhole };
  };
  assert.deepEqual(await shown(other), await shown(one), query.slice(0, 30));
}

function wholeFiles(index: SearchIndex, its = size) {
  return buildIndexFiles(index, { folder: 'x', size: its });
}

/** Parts p0, p1 … of articles, cut before some of them. */
function cut(indexOf: Slice, cuts: readonly number[], its = size): BuiltPart[] {
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
function joinedFiles(
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
