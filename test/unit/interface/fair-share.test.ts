import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fairShare } from '../../../src/interface/fair-share.ts';

test('gives all where all has room, else what is left to share, and never nothing', () => {
  assert.equal(fairShare([1, 6, 9], 60), 9);
  assert.equal(fairShare([20, 1, 20], 21), 10);
  assert.equal(fairShare([10, 10, 10], 12), 4);
  assert.equal(fairShare([2, 2, 2], 2), 1);
  assert.equal(fairShare([], 5), 1);
});
