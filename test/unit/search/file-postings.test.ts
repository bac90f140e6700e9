import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeTerms } from '../../../src/search/encode-terms.ts';
import { createFilePostings } from '../../../src/search/file-postings.ts';

test('has what a query asked for until the next one, however many were asked before', async () => {
  // Every file has every key.
  const all = encodeTerms(Array.from({ length: 3000 }, (_, at) => [`number:${at}`, 1, [at]]));
  const postings = createFilePostings({ total: 3000, count: 100_000 }, async () => all);
  for (let query = 0; query < 75; query++) {
    const keys = Array.from({ length: 40 }, (_, at) => `number:${query * 40 + at}`);
    for (const key of keys) postings.of(key);
    assert.ok((await postings.readWanted()) > 0);
    assert.equal(await postings.readWanted(), 0);
    for (const key of keys) assert.equal(postings.of(key).count, 1, key);
  }
});
