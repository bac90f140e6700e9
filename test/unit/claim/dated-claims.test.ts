import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedClaims } from '../../../src/claim/dated-claims.ts';
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

const articles = [
  madeUpArticle('first', ['紅葉公司11月裁員。', '紅葉公司沒有裁員。']),
  madeUpArticle('second', ['紅葉公司下月裁員。'], {
    published: { date: '2031-10-02', basis: 'stated', reason: '標題下' },
  }),
];
const november = { article: 'first', quotation: '11月裁員' };
const planned = { article: 'second', quotation: '下月裁員' };
const denied = { article: 'first', quotation: '沒有裁員', stance: 'contradicts' };

function datesOf(evidence: Parameters<typeof madeUpClaim>[1], when?: string) {
  const { claim } = madeUpClaim(articles, evidence);
  return datedClaims([{ ...claim, when }], articles).map(({ date, evidence: its, isPlan }) => [
    date,
    its.map(({ article }) => article).join(),
    isPlan,
  ]);
}

test('a date of its own comes before that of the claim', () => {
  const value = { date: '2031-11', words: '11月' };
  assert.deepEqual(datesOf([{ ...november, value }, planned], '2031'), [
    ['2031-11', 'first', false],
  ]);
});

test('the date of a claim has the sentences that do not contradict it', () => {
  assert.deepEqual(datesOf([november, denied], '2031-11'), [['2031-11', 'first', false]]);
  assert.deepEqual(datesOf([november, denied]), []);
  assert.deepEqual(datesOf([denied], '2031-11'), []);
});

test('a date is a plan where it was still to come for all who name it', () => {
  assert.deepEqual(datesOf([planned], '2031-11'), [['2031-11', 'second', true]]);
  assert.deepEqual(datesOf([november, planned], '2031-11'), [['2031-11', 'first,second', false]]);
});
