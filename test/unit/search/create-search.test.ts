import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearch } from '../../../src/search/create-search.ts';
import { processorTime } from './processor-time.ts';
import { sampleIndex } from './sample.ts';

const search = createSearch(sampleIndex());
const found = (query: string) =>
  search(query).map(({ article, passages }) => `${article}: ${passages.map(({ id }) => id)}`);
const first = (query: string) => search(query)[0];

test('finds the same sentences by every form of a name', () => {
  const byOne = found('奥伯霍尔茨');
  assert.equal(byOne.length, 3);
  for (const form of [
    '歐伯賀斯',
    '歐伯霍茲',
    '奧柏霍茲',
    'Mia Oberholtz',
    'OBERHOLTZ',
    'ｏｂｅｒｈｏｌｔｚ',
  ]) {
    assert.deepEqual(found(form), byOne, form);
  }
});

test('finds a name in spite of a typing error', () => {
  const ids = (query: string) => found(query).sort();
  for (const typo of [
    '奥伯霍尔兹',
    '歐伯賀思',
    '歐柏賀斯',
    'Oberholz',
    'Oberhotlz',
    'oberholtzz',
  ]) {
    assert.deepEqual(ids(typo), ids('奥伯霍尔茨'), typo);
  }
});

test('finds a name while it is being typed', () => {
  assert.equal(found('Oberh').length, 3);
});

test('finds a number in every way of writing it', () => {
  for (const number of [
    '143億',
    '143亿元',
    '一百四十三億',
    '１４３亿',
    '14.3 billion',
    '14,300,000,000',
  ]) {
    assert.deepEqual(
      search(number)
        .map(({ article, passages }) => [article, passages[0]?.id])
        .sort(),
      [
        ['harbour', 's01'],
        ['inland', 's01'],
      ],
      number,
    );
  }
});

test('keeps months, days and versions apart from amounts', () => {
  assert.deepEqual(found('3月'), []);
  assert.equal(first('Tramway 3')?.passages[0]?.id, 's20');
});

test('takes the words of a family for one another, in English too', () => {
  for (const query of ['裁减600人', '被裁600人', 'laid off 600', '600 people sacked layoffs']) {
    assert.equal(first(query)?.passages[0]?.id, 's20', query);
  }
});

test('puts a sentence that says it before a heading', () => {
  assert.equal(first('推遲完成')?.passages[0]?.id, 's02');
});

test('counts the name in the sentence before', () => {
  const result = first('歐伯賀斯說新線耗資143億元');
  assert.equal(result?.article, 'harbour');
  assert.equal(result?.passages[0]?.id, 's01');
  assert.equal(result?.verdict, 'stated');
});

test('reads next year by the date of the article', () => {
  assert.equal(first('2032年春季完成')?.passages[0]?.id, 's02');
  assert.equal(first('2032年春季完成')?.verdict, 'stated');
});

test('says of no source that it states another number, or what another person says', () => {
  const verdicts = (query: string) =>
    search(query).map(({ article, verdict }) => [article, verdict]);
  const stated = verdicts('承建商裁員600人');
  assert.deepEqual(stated[0], ['harbour', 'stated']);
  assert.deepEqual(verdicts('承建商裁員900人')[0], ['harbour', 'related']);
  assert.deepEqual(verdicts('歐伯賀斯說承建商裁員600人')[0], ['harbour', 'related']);
});

test('heeds the guard of a name', () => {
  assert.ok(!search('市長').some(({ article, score }) => article === 'island' && score > 0.5));
});

test('says of other stories that no source states them', () => {
  for (const query of [
    '巴黎時裝周開幕',
    '颱風吹襲北部海岸',
    '歐伯霍茲獲頒諾貝爾獎',
    'volcano erupts in Iceland',
  ]) {
    assert.ok(
      search(query).every(({ verdict }) => verdict !== 'stated'),
      query,
    );
  }
});

test('gives nothing for a query without words', () => {
  for (const query of ['', ' ', '，。！？', '🚋🚋', '\u0000', '\ud800', '()[]{}*+?^$|\\']) {
    assert.deepEqual(search(query), [], JSON.stringify(query));
  }
});

test('takes any query, and gives scores from 0 to 1', () => {
  for (const query of [
    '<script>alert(1)</script>',
    '.*',
    '歐\ud842',
    '__proto__ constructor',
    '9'.repeat(400),
    '1-2-3-4',
    '裁',
  ]) {
    for (const { score } of search(query)) assert.ok(score >= 0 && score <= 1, query);
  }
});

test('answers ten thousand characters within 200 ms of work', async () => {
  const scrambled = Array.from({ length: 10_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
  );
  for (const query of [
    '歐伯賀斯推遲工程。'.repeat(1200),
    'Oberholz '.repeat(1200),
    scrambled.join(''),
    '1'.repeat(10_000),
  ]) {
    assert.ok((await processorTime(() => search(query))) < 200, query.slice(0, 20));
  }
});

test('marks the terms in the words of the reading mode', () => {
  const passages =
    search('Oberholtz 143億').find(({ article }) => article === 'inland')?.passages ?? [];
  const marked = passages.map(({ text, matches }) =>
    matches.map(([start, end]) => text.slice(start, end)),
  );
  assert.deepEqual(marked.flat().sort(), ['一百四十三億', '歐伯霍茲']);
});

test('counts a pair whose characters stand apart in part, and words that nobody offers little', () => {
  const plain = first('新線推遲')?.score ?? 0;
  const worded = first('新線推遲得離譜')?.score ?? 0;
  assert.ok(worded > plain / 2 && worded < plain);
});

test('takes a short English word inside a query for itself', () => {
  assert.ok((first('tram delayed')?.score ?? 0) < (first('Tramway delayed')?.score ?? 0));
});
