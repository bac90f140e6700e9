import assert from 'node:assert/strict';
import { test } from 'node:test';
import data from '../../../src/search/data/opposites.json' with { type: 'json' };
import families from '../../../src/search/data/word-families.json' with { type: 'json' };
import { saysOpposite } from '../../../src/search/says-opposite.ts';

const terms = (...words: string[]) =>
  words.map((word) => ({ keys: [`word:${word}`], kind: 'word' as const, start: 0, end: 0 }));

test('tells a contrary word that stands in the place of the asked one', () => {
  assert.equal(saysOpposite(terms('上涨'), terms('下跌')), true);
  assert.equal(saysOpposite(terms('下跌'), terms('上涨', '股价')), true);
});

test('tells nothing where a side has both words, or neither', () => {
  assert.equal(saysOpposite(terms('上涨'), terms('上涨', '下跌')), false);
  assert.equal(saysOpposite(terms('上涨', '下跌'), terms('下跌')), false);
  assert.equal(saysOpposite(terms('股价'), terms('下跌')), false);
});

test('names families that there are', () => {
  const heads = new Set(families.families.map(([head]) => head));
  for (const word of data.pairs.flat()) assert.ok(heads.has(word), word);
});
