import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceId } from '../../../src/claim/evidence-id.ts';
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

test('evidence has an id of its own, also where a sentence is evidence twice, or two articles share it', () => {
  const sentence = '紅葉公司裁員，或許不裁員。';
  const articles = [madeUpArticle('first', [sentence]), madeUpArticle('second', [sentence])];
  const { claim } = madeUpClaim(articles, [
    { article: 'first', quotation: '紅葉公司裁員' },
    { article: 'second', quotation: '紅葉公司裁員' },
    { article: 'first', quotation: '或許不裁員', stance: 'contradicts' },
  ]);
  const [{ sentence: id } = { sentence: '' }] = claim.evidence;
  assert.deepEqual(
    claim.evidence.map((one) => evidenceId(one, claim.evidence)),
    [`first-${id}`, `second-${id}`, `first-${id}-2`],
  );
});
