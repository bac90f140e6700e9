import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { compareSources } from '../../../src/claim/compare-sources.ts';
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

const articles = [
  madeUpArticle('first', ['紅葉公司裁員600人。', '紅葉公司可能裁員。']),
  madeUpArticle('second', ['紅葉公司裁員700人。']),
  madeUpArticle('third', ['紅葉公司裁員600人。']),
];
const cases = {
  single: [{ article: 'first', quotation: '裁員600人' }],
  differ: [
    { article: 'first', quotation: '裁員600人', value: { number: 600, words: '600人' } },
    { article: 'second', quotation: '裁員700人', value: { number: 700, words: '700人' } },
  ],
  shared: [
    { article: 'first', quotation: '裁員600人', value: { number: 600, words: '600人' } },
    // The first article states it all the same.
    { article: 'first', quotation: '可能裁員', stance: 'hedges' },
    { article: 'second', quotation: '裁員' },
    { article: 'third', quotation: '裁員600人', value: { number: 600, words: '600人' } },
  ],
};

test('tells whether the articles that speak of a claim differ', () => {
  for (const [relation, evidence] of Object.entries(cases)) {
    const { claim, witness } = madeUpClaim(articles, evidence);
    const [compared] = compareSources([claim], articles, witness, foldTable);
    assert.equal(compared?.relation, relation);
  }
});

test('puts claims in which sources differ first, those of one source last', () => {
  const { witness } = madeUpClaim(articles, cases.shared);
  const claims = Object.entries(cases).map(([id, evidence]) => ({
    ...madeUpClaim(articles, evidence).claim,
    id,
  }));
  const order = compareSources(claims, articles, witness, foldTable).map(({ claim }) => claim.id);
  assert.deepEqual(order, ['differ', 'shared', 'single']);
});
