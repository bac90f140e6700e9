import assert from 'node:assert/strict';
import test from 'node:test';
import { foldSize } from '../../../scripts/bench/fold-size.ts';

test('folding and its full table fit in 11 kB for the browser', () => {
  const bytes = foldSize();
  assert.ok(bytes > 5_000, `${bytes} bytes: is the table in it?`);
  assert.ok(bytes <= 11 * 1024, `${bytes} bytes`);
});
