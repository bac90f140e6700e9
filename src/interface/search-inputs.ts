import type { Article } from '../article/article.ts';
import type { Mode } from '../article/mode.ts';
import { claimsOnSentences } from '../claim/claims-on-sentences.ts';
import type { Edition } from '../content/edition.ts';
import type { ArticleInput } from '../search/build-index.ts';
import { address } from './address.ts';
import { createReader } from './reader.ts';

/** Give articles of an edition as search reads them in a reading mode. */
export function searchInputs(
  articles: readonly Article[],
  { site, convert, claims, outlets, parsed }: Edition,
  mode: Mode,
): ArticleInput[] {
  const reader = createReader(mode, site.variant, convert);
  const claimsOn = claimsOnSentences(claims);
  return articles.map((article) => {
    const outlet = outlets.find(({ id }) => id === article.outlet);
    const passages = parsed.get(article.id)?.passages ?? [];
    return {
      article,
      address: address(mode, `articles/${article.id}/`),
      outletName: outlet ? reader.name(outlet.name) : null,
      region: outlet?.region ?? article.variant,
      lang: reader.language(article),
      title: article.title && reader.words(article.title, article),
      passages,
      shown: passages.map(({ text }) => reader.words(text, article)),
      isEvidence: (id: string) => claimsOn(article.id, id).length > 0,
    };
  });
}
