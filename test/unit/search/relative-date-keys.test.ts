import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativeDateKeys } from '../../../src/search/relative-date-keys.ts';

test('gives the year that a word means on a day, and the word for a year', () => {
  assert.deepEqual(relativeDateKeys(['word:明年'], '2031-05-04'), ['number:2032年']);
  assert.deepEqual(relativeDateKeys(['number:2030年'], '2031-05-04'), ['word:去年']);
  assert.deepEqual(relativeDateKeys(['number:2029年'], '2031-05-04'), []);
});

test('counts months across the turn of the year', () => {
  assert.deepEqual(relativeDateKeys(['word:上月'], '2031-01-04'), ['number:12月']);
});

test('gives a month its text’s year and a day its text’s month, where none stands before them', () => {
  assert.deepEqual(relativeDateKeys(['number:5月'], '2031-09-04'), ['number:2031年']);
  assert.deepEqual(relativeDateKeys(['number:5月'], '2031-09-04', '年'), []);
  assert.deepEqual(relativeDateKeys(['number:3日'], '2031-09-04'), ['number:9月']);
  assert.deepEqual(relativeDateKeys(['number:3日'], '2031-09-04', '月'), []);
});
