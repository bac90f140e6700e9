import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOnSentences } from '../../../src/claim/claims-on-sentences.ts';
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

const articles = [
  madeUpArticle('east', ['紅葉公司裁員六百人。', '員工不滿。']),
  madeUpArticle('west', ['紅葉公司裁員六百人。']),
];
const rests = (id: string, ...evidence: { article: string; quotation: string }[]) => ({
  ...madeUpClaim(articles, evidence).claim,
  id,
});

test('gives the claims of a sentence in their order, each once, and no other article’s', () => {
  const claimsOn = claimsOnSentences([
    rests(
      'layoffs',
      { article: 'east', quotation: '裁員' },
      { article: 'east', quotation: '六百' },
    ),
    rests(
      'red-leaf',
      { article: 'east', quotation: '紅葉' },
      { article: 'west', quotation: '紅葉' },
    ),
  ]);
  const { claim, witness } = madeUpClaim(articles, [{ article: 'east', quotation: '裁員' }]);
  const sentence = claim.evidence[0]?.sentence ?? '';
  const other = witness('east')?.passages.find(({ text }) => text === '員工不滿。')?.id ?? '';
  assert.deepEqual(claimsOn('east', sentence), ['layoffs', 'red-leaf']);
  assert.deepEqual(claimsOn('west', sentence), ['red-leaf']);
  assert.deepEqual(claimsOn('east', other), []);
});
