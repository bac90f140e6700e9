import { createHash } from 'node:crypto';
import type { Content } from '../../src/content/load-content.ts';

/**
 * Give the SHA-256 (hexadecimal) of all that the pages and the index of some articles are made of:
 * these articles, those that their pages show something of, the claims that rest on them, and what is
 * common to all. `source` is the digest of the code.
 */
export function partDigest(content: Content, ids: ReadonlySet<string>, source: string): string {
  const { articles, claims, site, outlets, topics, glossary } = content;
  const own = claims.filter(({ evidence }) => evidence.some(({ article }) => ids.has(article)));
  const shown = new Set([
    ...articles.flatMap(({ id, copyOf }) => (ids.has(id) && copyOf ? copyOf : [])),
    ...own.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
  ]);
  const isBeside = (at: number) =>
    [at - 1, at + 1].some((other) => ids.has(articles[other]?.id ?? ''));
  const its = articles.filter(({ id }, at) => ids.has(id) || shown.has(id) || isBeside(at));
  return createHash('sha256')
    .update(JSON.stringify([source, site, outlets, topics, glossary, own, its]))
    .digest('hex');
}
