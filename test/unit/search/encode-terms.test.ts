import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeTerms } from '../../../src/search/decode-terms.ts';
import { encodeTerms, type TermEntry } from '../../../src/search/encode-terms.ts';

const entries: TermEntry[] = [
  ['pair:裁員', 3, [0, 1, 2_000_000_000]],
  ['latin:avocado', 90_000, [127, 128, 16_383, 16_384]],
  ['name:mia-oberholtz', 1, [0]],
  ['number:600', 1, [5]],
];

test('reads what was written', () => {
  const { of, keys } = decodeTerms(encodeTerms(entries));
  assert.deepEqual([...keys()].sort(), entries.map(([key]) => key).sort());
  for (const [key, count, places] of entries) assert.deepEqual(of(key), { count, places });
  assert.deepEqual(of('pair:火星'), { count: 0, places: [] });
});

test('writes the same bytes in whatever order the entries come', () => {
  assert.deepEqual(encodeTerms(entries), encodeTerms(entries.toReversed()));
});

test('reads a file without entries', () => {
  assert.deepEqual([...decodeTerms(encodeTerms([])).keys()], []);
});
