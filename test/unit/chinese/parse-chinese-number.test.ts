import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseChineseNumber } from '../../../src/chinese/parse-chinese-number.ts';
import cases from './numbers.json' with { type: 'json' };

describe('reads Chinese numerals', () => {
  for (const { name, text, value } of cases) {
    test(`${name}: ${text}`, () => assert.equal(parseChineseNumber(text) ?? null, value));
  }
});
