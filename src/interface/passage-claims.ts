import type { Article } from '../article/article.ts';
import { claimsBySentence } from '../claim/claims-by-sentence.ts';
import { claimsOfArticle } from '../claim/claims-of-article.ts';
import type { Edition } from '../content/edition.ts';
import type { PassageClaims } from '../search/passage-claims.ts';
import { address } from './address.ts';
import type { Reader } from './reader.ts';

/** Give the claims of an article's sentences in a reader's words: what search unfolds under a sentence. */
export function passageClaims(
  article: Article,
  { claims, articles, site }: Pick<Edition, 'claims' | 'articles' | 'site'>,
  reader: Reader,
): PassageClaims {
  const bySentence = claimsBySentence(claimsOfArticle(article.id, claims, articles));
  const rows = Array.from(bySentence, ([sentence, its]) => {
    const shown = its.map(({ claim, own }) => {
      const stance = own.evidence.find((one) => one.sentence === sentence)?.stance ?? 'states';
      return {
        address: address(reader.mode, `claims/${claim.id}/`),
        statement: reader.words(claim.statement, { variant: site.variant }),
        stance: stance === 'states' ? '' : reader.text(`claim.stance.${stance}`),
      };
    });
    return [sentence, shown];
  });
  return Object.fromEntries(rows);
}
