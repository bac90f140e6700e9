import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberAt } from '../../../src/search/number-at.ts';

test('reads a number, a date and a percentage as kinds of their own', () => {
  assert.deepEqual(numberAt('共600人', 1), { length: 3, keys: ['number:600'] });
  assert.deepEqual(numberAt('2031年', 0), { length: 5, keys: ['number:2031年'] });
  assert.deepEqual(numberAt('2.53%', 0), { length: 5, keys: ['number:2.53%'] });
});

test('reads a range as a whole and as its two ends', () => {
  assert.deepEqual(numberAt('700-720', 0)?.keys, ['number:700-720', 'number:700', 'number:720']);
});

test('gives nothing where no number begins', () => {
  assert.equal(numberAt('共600人', 0), undefined);
});
