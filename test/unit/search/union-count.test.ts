import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Posting, Postings } from '../../../src/search/postings.ts';
import { unionCount } from '../../../src/search/union-count.ts';

const postingsOf = (all: Record<string, Posting>): Postings => ({
  total: 100,
  of: (key) => all[key] ?? { count: 0, places: [] },
  latinLike: () => [],
});

test('counts a passage once that offers two of the keys', () => {
  const postings = postingsOf({
    a: { count: 2, places: [1, 2] },
    b: { count: 3, places: [2, 3, 4] },
  });
  assert.equal(unionCount(['a', 'b'], postings), 4);
  assert.equal(unionCount(['a', 'c'], postings), 2);
  assert.equal(unionCount(['c'], postings), 0);
});

test('estimates it where only some passages are kept', () => {
  const postings = postingsOf({
    a: { count: 40, places: [1, 2] },
    b: { count: 40, places: [1, 2] },
    c: { count: 20, places: [3, 4] },
  });
  assert.equal(unionCount(['a', 'b'], postings), 40);
  assert.equal(unionCount(['a', 'c'], postings), 60);
});
