import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGuarded } from '../../../src/chinese/guard.ts';

const none = { before: [], notBefore: [], after: [], notAfter: [] };
const text = '女性能够';

test('lets a form without a guard, or with an empty one, count', () => {
  assert.equal(isGuarded(text, 1, 3, undefined), true);
  assert.equal(isGuarded(text, 1, 3, none), true);
});

test('asks for what must stand right before and right after', () => {
  assert.equal(isGuarded(text, 1, 3, { ...none, before: ['男', '女'] }), true);
  assert.equal(isGuarded(text, 1, 3, { ...none, before: ['男'] }), false);
  assert.equal(isGuarded(text, 1, 3, { ...none, after: ['够'] }), true);
  assert.equal(isGuarded(text, 1, 3, { ...none, before: ['女'], after: ['否'] }), false);
});

test('refuses what must not stand right before or right after', () => {
  assert.equal(isGuarded(text, 1, 3, { ...none, notBefore: ['女'] }), false);
  assert.equal(isGuarded(text, 1, 3, { ...none, notAfter: ['够'] }), false);
  assert.equal(isGuarded(text, 0, 2, { ...none, notAfter: ['够'] }), true);
});
