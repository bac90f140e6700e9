import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { oddQueries } from '../../../scripts/bench-search/odd-queries.ts';
import type { Claim } from '../../../scripts/eval/map-claims.ts';
import { indexContent } from '../../../scripts/search/index-content.ts';
import { loadEdition } from '../../../src/content/edition.ts';
import { createAnswer } from '../../../src/search/answer.ts';
import { createAnswerTools } from '../../../src/search/answer-tools.ts';
import { buildIndexFiles } from '../../../src/search/build-index-files.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { sizeSettings } from '../../../src/search/size-settings.ts';
import { filesOf, readFrom } from './index-files.ts';
import { processorTime } from './processor-time.ts';
import { sampleIndex } from './sample.ts';

const index = indexContent(await loadEdition('content'));
assert.ok(index);
const whole = createSearch(index);
const wholeAnswer = createAnswer(index, whole, createAnswerTools(index));
const queries: string[] = [];
for (const set of ['claims-dev', 'claims-own', 'claims-blind']) {
  const { claims } = JSON.parse(await readFile(`test/eval/${set}.json`, 'utf8'));
  for (const claim of claims as Claim[]) queries.push(...claim.queries);
}
// As large corpora are cut: an article a pack, and a hundred term files.
const cut = { ...sizeSettings, termFile: 500 };
const cutFiles = () =>
  filesOf(buildIndexFiles(index, { folder: 'x', size: { ...cut, candidates: 1 } }));

const hard = ['Zucker', 'Zuckerburg', '扎克柏格', 'Insta', 'trainng', '裁', '裁減600人', ''];
// No query is named: some of these are hidden from whoever tunes (test/eval/README.md).
const differing = async (its: readonly string[], isSame: (query: string) => Promise<boolean>) => {
  const same = await Promise.all(its.map(isSame));
  return same.filter((is) => !is).length;
};

test('gives the same answers from one pack and few words as from the whole index', async () => {
  const { packs, ...others } = buildIndexFiles(index, { folder: 'x' });
  assert.equal(packs.length, 1);
  assert.equal(others.terms.length, 0);
  const search = await openSearch(readFrom(filesOf({ packs, ...others })), 'x.json');
  const isSame = async (query: string) => {
    const found = await search(query);
    const answer = createAnswer(found, () => found.results, found.tools);
    let words = answer(query);
    if (await found.tools.typing.readWanted()) words = answer(query);
    return isDeepStrictEqual(words, wholeAnswer(query));
  };
  assert.equal(await differing([...queries, ...hard], isSame), 0);
});

test('gives the same from term files and candidates as from the whole index', async () => {
  const files = cutFiles();
  assert.ok(files.size > 100);
  const search = await openSearch(readFrom(files), 'x.json', cut);
  const isSame = async (query: string) =>
    isDeepStrictEqual((await search(query)).results, whole(query));
  assert.equal(await differing([...queries, ...hard], isSame), 0);
});

test('finds the same where only some passages of frequent keys are kept', async () => {
  const size = { ...cut, candidates: 8, kept: 5 };
  const files = filesOf(buildIndexFiles(index, { folder: 'x', size: { ...size, candidates: 1 } }));
  const search = await openSearch(readFrom(files), 'x.json', size);
  for (const query of queries.slice(0, 40)) {
    const [expected] = whole(query);
    const found = (await search(query)).results.find(
      ({ article }) => article === expected?.article,
    );
    assert.ok(found && expected, query);
    // How many passages two keys share is an estimate then.
    assert.ok(Math.abs(found.score - expected.score) < 0.05, query);
  }
});

test('reads only the files that a query needs, and each once', async () => {
  const files = cutFiles();
  const names: string[] = [];
  const few = { ...cut, candidates: 2 };
  const search = await openSearch(readFrom(files, names), 'x.json', few);
  const { results, articles } = await search('汪滔');
  assert.equal(results.length, 2);
  assert.equal(articles.length, 2);
  assert.ok(names.length < 10, names.join());
  const before = names.length;
  await search('汪滔');
  assert.equal(names.length, before);
});

test('fails for a query whose file is damaged, cut short, another or missing, and not for others', async () => {
  const right = cutFiles();
  const names: string[] = [];
  await (await openSearch(readFrom(right, names), 'x.json', cut))('汪滔');
  const kinds = [/bin$/, /^words.*txt$/, /^x.*txt$/];
  for (const kind of kinds) {
    const name = names.find((one) => kind.test(one));
    const bytes = right.get(name ?? '');
    assert.ok(name && bytes);
    const flipped = bytes.slice();
    flipped[20] = (flipped[20] ?? 0) ^ 1;
    const other = [...right].find(([key]) => key.slice(-3) === name.slice(-3) && key !== name)?.[1];
    for (const bad of [flipped, bytes.slice(0, -1), new Uint8Array(), other, undefined]) {
      const files = new Map(right);
      if (bad) files.set(name, bad);
      else files.delete(name);
      const search = await openSearch(readFrom(files), 'x.json', cut);
      await assert.rejects(search('汪滔'), (error: Error) => error.message.includes(name));
      assert.deepEqual((await search('……')).results, []);
      files.set(name, bytes);
      assert.ok((await search('汪滔')).results.length > 0, 'a file that came back is read again');
    }
  }
});

test('fails at a damaged manifest', async () => {
  const files = cutFiles();
  const text = new TextDecoder().decode(files.get('x.json'));
  files.set('x.json', new TextEncoder().encode(text.replace('w明年', 'w今年')));
  await assert.rejects(openSearch(readFrom(files), 'x.json'), /`x\.json`: its checksum is/);
});

test('gives the same bytes for the same content', () => {
  const make = () =>
    JSON.stringify([
      ...filesOf(buildIndexFiles(sampleIndex(), { folder: 'x', size: { ...cut, candidates: 1 } })),
    ]);
  assert.equal(make(), make());
});

test('searches an index without articles', async () => {
  const files = filesOf(buildIndexFiles({ ...sampleIndex(), articles: [] }, { folder: 'x' }));
  const search = await openSearch(readFrom(files), 'x.json');
  assert.deepEqual((await search('裁員')).results, []);
});

test('answers any query within 200 ms of work', async () => {
  const search = await openSearch(readFrom(cutFiles()), 'x.json', cut);
  await search('汪滔');
  for (const query of oddQueries) {
    assert.ok((await processorTime(() => search(query))) < 200, query.slice(0, 20));
  }
});

test('looks for candidates among the articles that were chosen', async () => {
  const few = { ...cut, candidates: 1 };
  const search = await openSearch(readFrom(cutFiles()), 'x.json', few);
  const all = whole('汪滔');
  const last = index.articles.find(({ id }) => id === all.at(-1)?.article);
  const { outlet, region, date } = last ?? {};
  assert.ok(all.length > 1 && region && date);
  const choice = { region, outlet: outlet ?? 'none', since: date, until: date, order: 'date' };
  const found = await search('汪滔', choice);
  assert.deepEqual(
    found.results.map(({ article }) => article),
    [last?.id],
  );
  assert.equal((await search('汪滔')).others, all.length - 1);
  assert.deepEqual((await search('汪滔', { since: '2999-01-01' })).results, []);
});
