import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headlineParts } from '../../../src/chinese/headline-parts.ts';
import cases from './headline-parts.json' with { type: 'json' };

describe('cuts headlines where a line may end', () => {
  for (const { name, parts } of cases) {
    test(name, () => {
      assert.deepEqual(headlineParts(parts.join('')), parts);
    });
  }
});
