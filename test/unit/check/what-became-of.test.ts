import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatBecameOf } from '../../../scripts/check/what-became-of.ts';

const ids = (words: string) => words.split(' ');

/** A case: the passages as published, those of today, and for each lost one what it became. */
const cases: [what: string, before: string, after: string, became: Record<string, string>][] = [
  ['a sentence was corrected', 'p1 s1 s2 s3', 'p1 s1 s9 s3', { s2: 's9' }],
  ['a paragraph with its sentence', 'p1 s1 p2 s2', 'p1 s1 p9 s9', { p2: 'p9', s2: 's9' }],
  ['two in a row', 'p1 s1 s2 s3 s4', 'p1 s1 s8 s9 s4', { s2: 's8', s3: 's9' }],
  ['two became one', 'p1 s1 s2 s3 s4', 'p1 s1 s9 s4', { s2: 's9', s3: 's9' }],
  ['one was taken out', 'p1 s1 s2 s3', 'p1 s1 s3', { s2: 's1' }],
  ['the first was taken out', 'p1 s1 s2', 'p1 s2', { s1: 's2' }],
  ['one came in before it', 'p1 s1 s2', 'p1 s8 s1 s9', { s2: 's9' }],
  ['all was written anew', 'p1 s1 s2', 'p9 s8 s9', { p1: 'p9', s1: 's8', s2: 's9' }],
  ['passages changed places', 's1 s2 s3', 's3 s9 s1', { s2: 's1' }],
];

for (const [what, before, after, became] of cases) {
  test(what, () => {
    const guessed = Object.keys(became).map((lost) => [
      lost,
      whatBecameOf(lost, ids(before), ids(after)),
    ]);
    assert.deepEqual(Object.fromEntries(guessed), became);
  });
}
