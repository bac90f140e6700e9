import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Claim } from '../../../scripts/eval/map-claims.ts';
import { loadIndex } from '../../../scripts/search/load-index.ts';
import { buildIndexFiles } from '../../../src/search/build-index-files.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { sizeSettings } from '../../../src/search/size-settings.ts';
import { filesOf, readFrom } from './index-files.ts';
import { sampleIndex } from './sample.ts';

const { index } = await loadIndex('content');
assert.ok(index);
const whole = createSearch(index);
const queries: string[] = [];
for (const set of ['claims-dev', 'claims-own']) {
  const { claims } = JSON.parse(await readFile(`test/eval/${set}.json`, 'utf8'));
  for (const claim of claims as Claim[]) queries.push(...claim.queries);
}
// As large corpora are cut: an article a pack, and a hundred term files.
const cut = { ...sizeSettings, termFile: 500 };
const cutFiles = () =>
  filesOf(buildIndexFiles(index, { folder: 'x', size: { ...cut, candidates: 1 } }));

test('gives the same from one pack as from the whole index', async () => {
  const files = filesOf(buildIndexFiles(index, { folder: 'x' }));
  assert.equal(files.size, 2);
  const search = await openSearch(readFrom(files), 'x.json');
  for (const query of queries) assert.deepEqual((await search(query)).results, whole(query), query);
});

test('gives the same from term files and candidates as from the whole index', async () => {
  const files = cutFiles();
  assert.ok(files.size > 100);
  const search = await openSearch(readFrom(files), 'x.json', cut);
  const hard = ['Zucker', 'Zuckerburg', '扎克柏格', 'Insta', 'trainng', '裁', '裁減600人', ''];
  for (const query of [...queries, ...hard])
    assert.deepEqual((await search(query)).results, whole(query), query);
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
  const { results, index: found } = await search('汪滔');
  assert.equal(results.length, 2);
  assert.equal(found.articles.length, 2);
  assert.ok(names.length < 8, names.join());
  const before = names.length;
  await search('汪滔');
  assert.equal(names.length, before);
});

test('fails for a query whose file is damaged, cut short, another or missing, and not for others', async () => {
  const right = cutFiles();
  const names: string[] = [];
  await (await openSearch(readFrom(right, names), 'x.json', cut))('汪滔');
  const [term, pack] = [/bin$/, /txt$/].map((ending) => names.find((name) => ending.test(name)));
  for (const name of [term, pack]) {
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
  files.set('x.json', new TextEncoder().encode(text.replace('汪滔', '汪韜')));
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

test('answers any query within 200 ms', async () => {
  const search = await openSearch(readFrom(cutFiles()), 'x.json', cut);
  const scrambled = Array.from({ length: 10_000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  ).join('');
  await search('汪滔');
  for (const query of [
    scrambled,
    'Oberholz '.repeat(1200),
    '<b>',
    '.*',
    '\ud842',
    '1'.repeat(10_000),
  ]) {
    const start = performance.now();
    await search(query);
    assert.ok(performance.now() - start < 200, query.slice(0, 20));
  }
});
