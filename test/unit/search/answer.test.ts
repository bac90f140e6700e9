import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnswer } from '../../../src/search/answer.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { sampleIndex } from './sample.ts';

const index = sampleIndex();
const answer = createAnswer(index, createSearch(index));

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
  assert.deepEqual(answer('……'), { found: [], silent: [] });
});
