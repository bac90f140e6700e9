import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnswer } from '../../../src/search/answer.ts';
import { createAnswerTools } from '../../../src/search/answer-tools.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { sampleIndex } from './sample.ts';

const index = sampleIndex();
const answer = createAnswer(index, createSearch(index), createAnswerTools(index));
const reasonsFor = (query: string) =>
  Object.fromEntries(answer(query).found[0]?.reasons.map((r) => [r.term, r.forms.join()]) ?? []);

test('names the sources that hold a claim with their addresses, and the silent ones apart', () => {
  const { found, silent } = answer('承建商裁員600人');
  assert.deepEqual(
    found.map(({ address, verdict }) => [address, verdict]),
    [['/articles/harbour/', 'stated']],
  );
  assert.deepEqual(
    silent.map(({ title }) => title),
    ['内陆日报', '島上新聞'],
  );
});

test('names no source as silent where nothing was asked', () => {
  assert.deepEqual(answer('……'), { found: [], silent: [], others: 0, terms: [], folded: '' });
});

test('gives the rest of a paragraph beside a sentence', () => {
  const [passage] = answer('新線耗資143億元，共設12個車站').found[0]?.passages ?? [];
  assert.equal(passage?.before, '歐伯賀斯昨日視察工地。');
  assert.equal(passage?.after, '工程推遲至明年春季完成。');
});

test('tells which sentences claims rest on', () => {
  const articles = index.articles.map((article) => ({
    ...article,
    passages: article.passages.map((passage) =>
      passage.text.startsWith('承建商') ? { ...passage, isEvidence: true as const } : passage,
    ),
  }));
  const its = createAnswer({ articles }, createSearch(index), createAnswerTools(index));
  const flags = (query: string) => its(query).found[0]?.passages.map((one) => one.isEvidence);
  assert.deepEqual(flags('承建商裁員600人'), [true]);
  assert.deepEqual(flags('工程推遲'), [false]);
});

test('tells where the best sentence differs', () => {
  assert.deepEqual(answer('承建商裁員500人').found[0]?.differences, [
    { kind: 'number', claim: '500人', text: '600人' },
  ]);
});

test('tells by which form each part of a query was found, and what was not found', () => {
  assert.deepEqual(reasonsFor('承建商被裁600人，火災'), {
    承建商: '承建商',
    被裁: '裁員',
    600: '600',
    火災: '',
  });
});

test('leaves out what only joins words', () => {
  assert.deepEqual(answer('輕軌將於明年完成').terms, ['輕軌', '明年', '完成']);
  assert.deepEqual(answer('將於').terms, ['將於']);
});

test('explains a misspelt name, and one that is being typed', () => {
  assert.deepEqual(reasonsFor('歐伯霍爾茲'), { 歐伯霍爾茲: '歐伯賀斯' });
  assert.deepEqual(reasonsFor('Oberh'), { Oberh: '歐伯賀斯' });
});

test('says what was looked for where nothing was found', () => {
  const { found, terms } = answer('巴黎奧運會開幕');
  assert.deepEqual(found, []);
  assert.ok(terms.length > 0);
});
