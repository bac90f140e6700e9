import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import { queryTerms } from '../../../src/search/query-terms.ts';
import { wordRecords } from '../../../src/search/word-records.ts';
import { sampleIndex } from './sample.ts';

const lexicon = createLexicon(wordRecords(sampleIndex().names, foldTable), foldTable);
const keys = (query: string) =>
  queryTerms(query, lexicon, foldTable).map(
    (term) => `${term.kind} ${query.slice(term.start, term.end)}`,
  );

test('cuts a query into names, numbers, words and pairs', () => {
  assert.deepEqual(keys('歐伯賀斯耗資143億元'), ['name 歐伯賀斯', 'word 耗資', 'number 143億']);
});

test('takes the longest known word', () => {
  assert.deepEqual(keys('競爭對手'), ['word 競爭對手']);
});

test('leaves out English words that say nothing', () => {
  assert.deepEqual(keys('the mayor of Oberholtz'), ['word mayor', 'name Oberholtz']);
});

test('finds no name inside a longer Latin word or number', () => {
  assert.deepEqual(keys('Tramways'), ['name Tramways']);
  assert.deepEqual(keys('Tramwayish'), ['word Tramwayish']);
});

test('knows English words in their inflected forms', () => {
  assert.deepEqual(
    ['delayed', 'delays', 'launching', 'dropped', 'companies'].map((word) =>
      queryTerms(word, lexicon, foldTable)[0]?.keys[0]?.slice(0, 5),
    ),
    ['word:', 'word:', 'word:', 'word:', 'word:'],
  );
});

test('keeps a character that stands alone, unless it says nothing', () => {
  const alone = (query: string) => queryTerms(query, lexicon, foldTable).map((term) => term.keys);
  assert.deepEqual(alone('橋'), [['character:桥']]);
  assert.deepEqual(alone('的'), []);
  assert.deepEqual(keys('橋143'), ['pair 橋', 'number 143']);
});

test('tells a version from what is counted or dated', () => {
  const last = (query: string) => queryTerms(query, lexicon, foldTable).at(-1)?.keys;
  assert.deepEqual(last('Tramway 3'), ['version:3']);
  assert.deepEqual(last('Tramway3'), ['version:3']);
  assert.deepEqual(last('Tramway 3個'), ['number:3']);
  assert.deepEqual(last('Tramway 3月'), ['number:3月']);
});

test('leaves out what only asks, hedges or fills, in Mandarin, Cantonese and English', () => {
  assert.deepEqual(keys('聽說歐伯賀斯是不是真的裁員'), ['name 歐伯賀斯', 'word 裁員']);
  assert.deepEqual(keys('請問點解佢哋裁員'), ['word 裁員']);
  assert.deepEqual(keys("Why didn't they lay off"), ['word lay off']);
});

test('reads English months, bare years and numbers behind little words', () => {
  const all = (query: string) => queryTerms(query, lexicon, foldTable).map((term) => term.keys);
  assert.deepEqual(all('in October 2032'), [['number:10月'], ['number:2032年']]);
  assert.deepEqual(all('about 12'), [['number:12']]);
  assert.deepEqual(all('at $1.5tn'), [['number:1500000000000']]);
});
