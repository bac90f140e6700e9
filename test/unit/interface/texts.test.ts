import assert from 'node:assert/strict';
import test from 'node:test';
import { simplify } from '../../../src/chinese/simplify.ts';
import { variants } from '../../../src/chinese/variant.ts';
import texts from '../../../src/interface/texts.json' with { type: 'json' };

// The names of the modes are written in their own script everywhere.
const entries = Object.entries(texts).filter(([key]) => !key.startsWith('mode.zh'));

test('every text of the interface is there in every variant', () => {
  for (const [key, forms] of Object.entries(texts)) {
    assert.deepEqual(Object.keys(forms), [...variants], key);
    for (const form of Object.values(forms)) assert.ok(form.trim(), key);
  }
});

test('the texts of a variant take the same values', () => {
  for (const [key, forms] of entries) {
    const slots = Object.values(forms).map((form) => (form.match(/\{\w+\}/g) ?? []).sort().join());
    assert.equal(new Set(slots).size, 1, key);
  }
});

test('mainland texts hold no Traditional character', () => {
  for (const [key, forms] of entries) assert.equal(simplify(forms['zh-CN']), forms['zh-CN'], key);
});

test('a variant has its own quotation marks', () => {
  for (const [key, forms] of entries) {
    assert.doesNotMatch(forms['zh-CN'], /[「」『』]/, key);
    for (const variant of ['zh-HK', 'zh-TW'] as const)
      assert.doesNotMatch(forms[variant], /[“”‘’]/, key);
  }
});
