import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KnownName, nearestNames, suggestNames } from '../../../src/search/suggest-names.ts';

const names: KnownName[] = [
  ['歐伯賀斯', '奥伯霍尔茨', '欧伯贺斯', 'mia oberholtz', 'oberholtz'],
  ['輕軌', 'tramway', '轻轨'],
  ['輕軌三期', '轻轨3期'],
];

test('suggests what begins with the words typed, then what holds them, in any form', () => {
  assert.deepEqual(suggestNames('奥伯', names), ['歐伯賀斯']);
  assert.deepEqual(suggestNames('ober', names), ['歐伯賀斯']);
  assert.deepEqual(suggestNames('轻', names), ['輕軌', '輕軌三期']);
  assert.deepEqual(suggestNames('贺斯', names), ['歐伯賀斯']);
});

test('suggests no name that is already there, and nothing for a letter or nothing', () => {
  assert.deepEqual(suggestNames('轻轨', names), ['輕軌三期']);
  assert.deepEqual(suggestNames('o', names), []);
  assert.deepEqual(suggestNames('', names), []);
});

test('knows the nearest names of a query without results', () => {
  assert.deepEqual(nearestNames('上海 obelholz', names), ['歐伯賀斯']);
  assert.deepEqual(nearestNames('轻轨四号', names), ['輕軌']);
  assert.deepEqual(nearestNames('天气', names), []);
  assert.deepEqual(nearestNames('', names), []);
});
