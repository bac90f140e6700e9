import assert from 'node:assert/strict';
import { test } from 'node:test';
import hongKong from 'opencc-js/dict/HKVariants';
import { foldTable } from '../../../src/chinese/fold-table.ts';

test('never gives a character that it would change again', () => {
  for (const [from, to] of foldTable) assert.equal(foldTable.get(to) ?? to, to, from);
});

test('makes one of the forms that OpenCC writes in Hong Kong and elsewhere', () => {
  // Too rare for news, and no table of OpenCC's brings them together: 潨 潀.
  const apart = hongKong
    .split('|')
    .map((entry) => entry.split(' ') as [string, string])
    .filter(([one, other]) => (foldTable.get(one) ?? one) !== (foldTable.get(other) ?? other));
  assert.deepEqual(apart, [['潨', '潀']]);
});
