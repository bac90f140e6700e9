import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBudgets } from '../../../scripts/check/budgets.ts';

const rules = (file: string, html: string) =>
  checkBudgets(new Map([[file, html]])).map(({ rule }) => rule);

test('a light page is within its budget', () => {
  const page = '<link rel="icon" href="/i.svg"><style>p{color:red}</style><script>let a=1</script>';
  assert.deepEqual(rules('index.html', page), []);
});

test('too many bytes, too much script, and any further request are errors', () => {
  // Numbers that don't repeat, so that they don't compress.
  const noise = (length: number) =>
    Array.from({ length }, (_, index) => (Math.sin(index) * 1e16).toString(36)).join();
  assert.deepEqual(rules('zh-cn/topics/x/index.html', noise(2000)), ['page-size']);
  assert.deepEqual(rules('articles/x/index.html', `<script>${noise(90)}</script>`), [
    'script-size',
  ]);
  assert.deepEqual(rules('about/index.html', '<script src="/a.js"></script>'), ['request']);
  assert.deepEqual(rules('about/index.html', '<img src="/a.png">'), ['request']);
  assert.deepEqual(rules('index.html', '<style>a{background:url(/a.png)}</style>'), ['request']);
});
