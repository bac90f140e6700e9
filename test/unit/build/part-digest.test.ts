import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partDigest } from '../../../scripts/build/part-digest.ts';
import { type Content, loadContent } from '../../../src/content/load-content.ts';

const { content } = await loadContent('content');
assert.ok(content);
const ids = (prefix: string) =>
  new Set(
    content.articles
      .filter(({ published }) => published.date.startsWith(prefix))
      .map(({ id }) => id),
  );
const july = ids('2025-07');
const digest = (change: Partial<Content>, source = 'code') =>
  partDigest({ ...content, ...change }, july, source);
/** The articles with one of them changed. */
const changed = (id: string) =>
  content.articles.map((article) => (article.id === id ? { ...article, body: '改了。' } : article));

test('a part is another where its articles, their neighbours, or what all share is', () => {
  const before = digest({});
  assert.equal(digest({}), before);
  const [own = ''] = july;
  const last = content.articles[content.articles.findIndex(({ id }) => id === own) - 1];
  for (const one of [
    digest({ articles: changed(own) }),
    digest({ articles: changed(last?.id ?? '') }),
    digest({ glossary: content.glossary.slice(1) }),
    digest({}, 'other code'),
  ])
    assert.notEqual(one, before);
});

test('a part stays where an article changes of which its pages show nothing', () => {
  const [newest] = content.articles;
  assert.ok(newest);
  const later = ['later', 'last'].map((id) => ({ ...newest, id }));
  const articles = [...later, ...content.articles];
  const changed = articles.map((article) =>
    article.id === 'last' ? { ...article, body: '改了。' } : article,
  );
  assert.equal(digest({ articles: changed }), digest({ articles }));
});
