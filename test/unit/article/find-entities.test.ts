import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEntityFinder } from '../../../src/article/find-entities.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { term } from '../search/sample.ts';

const glossary = [
  term('哈洛克', {
    id: 'ida-harlock',
    kind: 'person',
    english: 'Ida Harlock',
    'zh-TW': '赫拉克',
    search: ['伊达·哈洛克'],
    typos: ['哈洛刻', '哈洛克裏'],
    namesakes: { forms: ['哈洛克', '赫拉克'], near: ['windmill'] },
  }),
  term('Windmill', { id: 'windmill', kind: 'organisation', search: ['Windmill 3'], mode: 'tag' }),
  term('风车图书馆', {
    id: 'windmill-library',
    kind: 'organisation',
    english: 'Windmill Public Library',
    'zh-HK': '風車圖書館',
    'zh-TW': '風車圖書館',
  }),
  term('风车', {
    id: 'windmill-press',
    kind: 'organisation',
    'zh-HK': '風車',
    'zh-TW': '風車',
    guard: { before: [], notBefore: ['架'], after: [], notAfter: ['转', '轉'] },
  }),
  term('《风向》', { id: 'weathervane', kind: 'organisation', search: ['风向杂志'] }),
  term('梨城', { id: 'pear-city', kind: 'place', 'zh-TW': '拿梨', search: ['梨城（Pear City）'] }),
  term('梨城', { id: 'pear-city-album', kind: 'product' }),
  term('水車', { id: 'waterwheel', kind: 'term' }),
];
const find = createEntityFinder(glossary, foldTable);

/** What is found in texts of one article: id, then each mention's words, `!` behind a misprint. */
function found(...texts: string[]): Record<string, string> {
  const mentions = find(texts.map((text, index) => ({ id: `s${index}`, text })));
  return Object.fromEntries(
    [...mentions].map(([id, its]) => [
      id,
      its.map(({ text, isTypo }) => text + (isTypo ? '!' : '')).join(' '),
    ]),
  );
}

test('finds a name in any region’s form and any script, where it stands', () => {
  assert.deepEqual(found('他在風車圖書館讀書，也在风车图书馆工作。'), {
    'windmill-library': '風車圖書館 风车图书馆',
  });
  assert.deepEqual(found('拿梨的秋天'), { 'pear-city': '拿梨' });
  const [mention] = find([{ id: 's9', text: '「ＷＩＮＤＭＩＬＬ」說' }]).get('windmill') ?? [];
  assert.deepEqual(mention, {
    passage: 's9',
    text: 'ＷＩＮＤＭＩＬＬ',
    start: 1,
    end: 9,
    isTypo: false,
  });
});

test('takes the longest name, and none inside a longer Latin word or a number', () => {
  assert.deepEqual(found('Windmill Public Library'), {
    'windmill-library': 'Windmill Public Library',
  });
  assert.deepEqual(found('Windmill 3 模型'), { windmill: 'Windmill' });
  assert.deepEqual(found('Windmills and rewindmill'), {});
});

test('lets a guard refuse a form, and then takes a shorter one or none', () => {
  assert.deepEqual(found('風車出版社'), { 'windmill-press': '風車' });
  assert.deepEqual(found('一架風車', '風車轉了'), {});
});

test('counts a name that others bear where the article names the entity otherwise', () => {
  assert.deepEqual(found('哈洛克種玫瑰。'), {});
  assert.deepEqual(found('哈洛克種玫瑰。', '伊達·哈洛克說'), {
    'ida-harlock': '哈洛克 伊達·哈洛克',
  });
  assert.deepEqual(found('Harlock 種玫瑰。'), {});
  assert.deepEqual(found('Ida Harlock 種玫瑰。Harlock 說'), {
    'ida-harlock': 'Ida Harlock Harlock',
  });
});

test('counts a name that others bear near an entity that it goes with', () => {
  assert.deepEqual(found('赫拉克說', '他在 Windmill 工作'), {
    'ida-harlock': '赫拉克',
    windmill: 'Windmill',
  });
});

test('marks misprints, also one that folds to the right form', () => {
  assert.deepEqual(found('Windmill 的哈洛刻'), { windmill: 'Windmill', 'ida-harlock': '哈洛刻!' });
  assert.deepEqual(found('哈洛克裏'), { 'ida-harlock': '哈洛克裏!' });
});

test('wants the marks of a title where the words are everyday ones', () => {
  assert.deepEqual(found('看風向', '風向雜誌'), { weathervane: '風向雜誌' });
  assert.deepEqual(found('《風向》說', '〈風向〉說'), { weathervane: '《風向》 〈風向〉' });
});

test('takes in the other half of a bracket, and crosses no comma', () => {
  assert.deepEqual(found('梨城（Pear City）的'), { 'pear-city': '梨城（Pear City）' });
  assert.deepEqual(found('《風向》雜誌'), { weathervane: '《風向》雜誌' });
  assert.deepEqual(found('《風向雜誌》'), { weathervane: '風向雜誌' });
  assert.deepEqual(found('吃了梨，城裏'), {});
});

test('gives a form of two rows to the first, and words to none', () => {
  assert.deepEqual(found('梨城的水車'), { 'pear-city': '梨城' });
});

test('takes time that grows with the text alone', () => {
  const time = (text: string) => {
    const started = performance.now();
    find([{ id: 's', text }]);
    return performance.now() - started;
  };
  const text = '伊達·哈洛克在風車圖書館讀書。';
  time(text.repeat(2000));
  const [short, long] = [time(text.repeat(2000)), time(text.repeat(16000))];
  assert.ok(long < 8 * 4 * Math.max(short, 1), `${short} ms, then ${long} ms`);
});
