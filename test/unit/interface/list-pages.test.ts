import assert from 'node:assert/strict';
import test from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import { listPages } from '../../../src/interface/list-pages.ts';

const list = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ id: `a${count - number}` }) as Article);
const shape = (count: number) =>
  listPages('news', list(count)).map(({ path, articles, newer, older }) => [
    path,
    articles.length,
    newer,
    older,
  ]);

test('a list that fits stands on its own page', () => {
  assert.deepEqual(shape(0), [['news', 0, undefined, undefined]]);
  assert.deepEqual(shape(99), [['news', 99, undefined, undefined]]);
});

test('older articles stand on pages of fifty that link to those beside them', () => {
  assert.deepEqual(shape(163), [
    ['news', 63, undefined, 'news/2'],
    ['news/2', 50, 'news', 'news/1'],
    ['news/1', 50, 'news/2', undefined],
  ]);
});

test('a new article leaves full pages as they were, and none is lost', () => {
  const older = (count: number) => listPages('', list(count)).slice(2);
  assert.deepEqual(older(231), older(230));
  const ids = listPages('', list(231)).flatMap(({ articles }) => articles.map(({ id }) => id));
  assert.deepEqual(
    ids,
    list(231).map(({ id }) => id),
  );
});
