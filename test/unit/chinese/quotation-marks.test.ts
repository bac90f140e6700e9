import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setQuotationMarks } from '../../../src/chinese/quotation-marks.ts';
import type { Variant } from '../../../src/chinese/variant.ts';
import cases from './quotation-marks.json' with { type: 'json' };

describe('sets quotation marks', () => {
  for (const { name, variant, text, set } of cases) {
    test(`${name} → ${variant}`, () => {
      assert.equal(setQuotationMarks(text, variant as Variant), set);
    });
  }
});
