import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/chinese/fold.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import relative from '../../../src/search/data/relative-dates.json' with { type: 'json' };
import data from '../../../src/search/data/word-families.json' with { type: 'json' };

test('names every family by a word of its own', () => {
  const heads = data.families.map(([head]) => head);
  assert.equal(new Set(heads).size, heads.length);
});

test('gives no word twice in a family, nor one that folds to nothing', () => {
  for (const family of data.families) {
    const folded = family.map((word) => fold(word, foldTable).text);
    assert.ok(folded.every(Boolean), family[0]);
    assert.equal(new Set(folded).size, folded.length, family[0]);
  }
});

test('sets no word against one of its own family', () => {
  for (const [some, other] of data.opposites) {
    const families = data.families.filter((its) => its.includes(some ?? ''));
    assert.ok(!families.some((its) => its.includes(other ?? '')), some);
  }
});

test('has a family for each word of the relative dates', () => {
  const heads = new Set(data.families.map(([head]) => head));
  for (const word of Object.keys({ ...relative.years, ...relative.months }))
    assert.ok(heads.has(word), word);
});
