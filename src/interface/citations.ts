import { type CitationStyle, citationStyles } from './citation-styles.ts';
import type { CitedArticle } from './cited-article.ts';
import { writeRecord } from './write-record.ts';
import { writeReference } from './write-reference.ts';

/**
 * Give an article in every citation style. `address` is that of what was read here; where a reader's
 * browser knows better (a sentence, today's date), `{address}` and `{accessed}` are left to it.
 */
export function citations(article: CitedArticle, address?: string): Record<CitationStyle, string> {
  const writers = { ...writeReference, ...writeRecord };
  const written = citationStyles.map((style) => {
    const text = writers[style](article);
    if (address === undefined) return [style, text];
    return [style, text.replaceAll('[{accessed}]', '').replaceAll('{address}', () => address)];
  });
  return Object.fromEntries(written);
}
