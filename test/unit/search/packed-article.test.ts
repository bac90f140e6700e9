import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexContent } from '../../../scripts/search/index-content.ts';
import { unpackFoldTable } from '../../../src/chinese/packed-fold-table.ts';
import { loadEdition } from '../../../src/content/edition.ts';
import { packArticle, unpackArticle } from '../../../src/search/packed-article.ts';
import { sampleIndex } from './sample.ts';

const index = indexContent(await loadEdition('content'));

test('unpacks what was packed', () => {
  for (const { articles, fold } of [index ?? sampleIndex(), sampleIndex()]) {
    const table = unpackFoldTable(fold);
    for (const article of articles) {
      assert.deepEqual(unpackArticle(packArticle(article, table), table), article);
      assert.deepEqual(unpackArticle(packArticle(article, table, true), table), article);
    }
  }
});

test('an index of articles with claims knows which passages they rest on', () => {
  const passages = (index?.articles ?? []).flatMap((article) => article.passages);
  const resting = passages.filter(({ isEvidence }) => isEvidence).length;
  assert.ok(resting > 0 && resting < passages.length, `${resting} of ${passages.length}`);
});

test('writes ids only where the words do not say them', () => {
  const table = unpackFoldTable(index?.fold ?? '|');
  const articles = index?.articles ?? [];
  const written = articles.flatMap((article) => Object.keys(packArticle(article, table).ids));
  const passages = articles.flatMap((article) => article.passages);
  assert.ok(written.length < passages.length / 20, `${written.length} of ${passages.length}`);
});
