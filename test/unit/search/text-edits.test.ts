import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, editsBetween } from '../../../src/search/text-edits.ts';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '𠀀'), maxLength: 30 });

test('makes the other text again', () => {
  fc.assert(fc.property(text, text, (from, to) => applyEdits(from, editsBetween(from, to)) === to));
  const long = '甲'.repeat(3000);
  assert.equal(applyEdits(long, editsBetween(long, `${long}乙`)), `${long}乙`);
});

test('writes only what differs', () => {
  assert.deepEqual(editsBetween('甲乙丙丁', '甲乙丙丁'), []);
  assert.deepEqual(editsBetween('软件公司裁员', '软体公司裁员'), [1, 1, '体']);
  assert.deepEqual(editsBetween('甲乙丙', '甲丙丁'), [1, 1, '', 1, 0, '丁']);
});
