import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readByline } from '../../../scripts/import/facts/read-byline.ts';
import { readDate } from '../../../scripts/import/facts/read-date.ts';
import cases from './facts.json' with { type: 'json' };

for (const { text, ...expected } of cases.dates) {
  test(`reads the date of ${text}`, () => {
    assert.deepEqual(readDate(text), 'date' in expected ? expected : undefined);
  });
}

for (const { text, names } of cases.bylines) {
  test(`reads the names of ${text}`, () => assert.deepEqual(readByline(text), names));
}
