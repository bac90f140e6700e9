import { languageTag } from '../article/language-tag.ts';
import type { ClaimData } from '../claim/claim-data.ts';
import { originsOf } from '../claim/origins-of.ts';
import { sourcesOf } from '../claim/sources-of.ts';
import type { Content } from '../content/load-content.ts';

/** Give the claims of an edition as open data; `addressOf` makes a whole address of a page’s path. */
export function claimsData(
  { claims, articles, site }: Pick<Content, 'claims' | 'articles' | 'site'>,
  addressOf: (path: string) => string,
): ClaimData {
  return {
    $schema: addressOf('data/claims.schema.json'),
    language: site.variant,
    rights: addressOf('about/'),
    claims: claims.map((claim) => {
      const { evidence: _evidence, ...row } = claim;
      const { articles: count, named } = originsOf(claim);
      return {
        ...row,
        address: addressOf(`claims/${claim.id}/`),
        origins: { articles: count, named: named.map(({ by }) => by) },
        sources: sourcesOf(claim, articles).map(({ article, stance, evidence }) => ({
          article: article.id,
          outlet: article.outlet,
          published: article.published.date,
          isInferred: article.published.basis === 'inferred',
          language: languageTag(article),
          stance,
          evidence: evidence.map(({ article: id, ...one }) => ({
            ...one,
            address: addressOf(`articles/${id}/#${one.sentence}`),
          })),
        })),
      };
    }),
  };
}
