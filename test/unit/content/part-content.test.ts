import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Content, loadContent } from '../../../src/content/load-content.ts';
import { partContent } from '../../../src/content/part-content.ts';

const { content } = await loadContent('content');
assert.ok(content);
const ids = (prefix: string) =>
  new Set(
    content.articles
      .filter(({ published }) => published.date.startsWith(prefix))
      .map(({ id }) => id),
  );
const july = ids('2025-07');
/** All that the part of July is made of. */
const made = (change: Partial<Content>) => {
  const { witness: _, ...its } = partContent({ ...content, ...change }, july);
  return its;
};
const changed = (id: string) =>
  content.articles.map((article) => (article.id === id ? { ...article, body: '改了。' } : article));

test('a part is another where its articles, their neighbours, or what all share is', () => {
  const [own = ''] = july;
  const next = content.articles[content.articles.findIndex(({ id }) => id === own) - 1];
  for (const other of [
    made({ articles: changed(own) }),
    made({ articles: changed(next?.id ?? '') }),
    made({ glossary: content.glossary.slice(1) }),
  ])
    assert.notDeepEqual(other, made({}));
});

test('a part stays where an article changes of which its pages show nothing', () => {
  const [newest] = content.articles;
  assert.ok(newest);
  const later = ['later', 'last'].map((id) => ({ ...newest, id }));
  const articles = [...later, ...content.articles];
  const changed = articles.map((article) =>
    article.id === 'last' ? { ...article, body: '改了。' } : article,
  );
  assert.deepEqual(made({ articles: changed }), made({ articles }));
});
