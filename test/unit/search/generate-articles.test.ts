import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateArticles } from '../../../scripts/bench-search/generate-articles.ts';

test('generates the same articles each time, of some 1,500 characters', () => {
  const corpus = generateArticles(5, 10);
  assert.deepEqual(generateArticles(5, 10), corpus);
  for (const { paragraphs } of corpus.articles) {
    const { length } = paragraphs.flat().join('');
    assert.ok(length >= 1500 && length < 1800, String(length));
  }
});

test('asks for parts of the sentences, and for names', () => {
  const { articles, names, queries } = generateArticles(5, 10);
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.flat());
  for (const query of queries)
    assert.ok(names.flat().includes(query) || texts.some((text) => text.includes(query)), query);
});
