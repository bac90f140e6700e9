import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../../../scripts/eval/measure.ts';

const support = new Map([['one', new Set(['a'])]]);
const cases = [
  { claim: 'x', query: 'x', support },
  { claim: 'y', query: 'y', support },
];

test('gives full marks to an engine that puts the right sentence of the right article first', async () => {
  const right = () => [{ article: 'one', score: 0.9, stated: true, passages: ['a', 'b'] }];
  const { hit, auc, bestF1, crossF1, statedF1, misses } = await measure(right, cases, [
    'one',
    'two',
  ]);
  assert.deepEqual([hit, auc, bestF1, crossF1, statedF1, misses], [1, 1, 1, 1, 1, []]);
});

test('counts what an engine gets wrong', async () => {
  const wrong = (query: string) => [
    { article: 'one', score: 0.2, stated: false, passages: [query === 'x' ? 'a' : 'b'] },
    { article: 'two', score: 0.4, stated: true, passages: ['c'] },
  ];
  const { hit, auc, statedF1, misses } = await measure(wrong, cases, ['one', 'two']);
  assert.deepEqual([hit, auc, statedF1], [0.5, 0, 0]);
  assert.deepEqual(
    misses.map(({ kind }) => kind),
    ['silent', 'stated', 'silent', 'hit', 'stated'],
  );
});
