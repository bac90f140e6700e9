import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PrefixTree } from '../../../src/chinese/prefix-tree.ts';

const tree = new PrefixTree<string>();
for (const word of ['甲', '甲乙', '甲乙丙丁', '乙丙']) tree.add(word, word);

test('gives every word that begins at a place, longest first', () => {
  const lengths = tree.matchesAt('甲乙丙丁戊', 0).map((match) => match.length);
  assert.deepEqual(lengths, [4, 2, 1]);
  assert.deepEqual(tree.matchesAt('甲乙丙丁戊', 1), [{ length: 2, value: '乙丙' }]);
});

test('gives no word that the text cuts off, and none after its end', () => {
  assert.deepEqual(
    tree.matchesAt('甲乙丙', 0).map((match) => match.value),
    ['甲乙', '甲'],
  );
  assert.deepEqual(tree.matchesAt('甲', 1), []);
  assert.deepEqual(tree.matchesAt('丙甲', 0), []);
});

test('keeps the first value of a word', () => {
  const twice = new PrefixTree<number>();
  twice.add('甲', 1);
  twice.add('甲', 2);
  assert.equal(twice.matchesAt('甲', 0)[0]?.value, 1);
});
