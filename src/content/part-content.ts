import type { Content } from './load-content.ts';

/**
 * Give what the pages and the index of some articles are made of: these articles, those that their
 * pages show something of (neighbours in time, the originals of copies, whoever else claims have as a
 * source), the claims that rest on them, and what is common to all.
 */
export function partContent(content: Content, ids: ReadonlySet<string>): Content {
  const { articles } = content;
  const claims = content.claims.filter(({ evidence }) =>
    evidence.some(({ article }) => ids.has(article)),
  );
  const shown = new Set([
    ...articles.flatMap(({ id, copyOf }) => (ids.has(id) && copyOf ? copyOf : [])),
    ...claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  ]);
  const isOwn = (at: number) => ids.has(articles[at]?.id ?? '');
  const its = articles.filter(
    ({ id }, at) => isOwn(at - 1) || isOwn(at) || isOwn(at + 1) || shown.has(id),
  );
  return { ...content, claims, articles: its };
}
