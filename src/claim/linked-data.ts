import type { Claim as LinkedClaim, NewsArticle, WithContext } from 'schema-dts';
import { languageTag } from '../article/language-tag.ts';
import type { Variant } from '../chinese/variant.ts';
import type { Claim } from './claim.ts';
import type { Witness } from './witness.ts';

/** What linked data names besides the claim; addresses are absolute. */
export interface LinkedDataPlace {
  /** The claim’s own page. */
  address: string;
  /** The statement as the page shows it, and in which variant. */
  statement: string;
  variant: Variant;
  witness: (id: string) => Witness | undefined;
  /** Give the address of a sentence. */
  sentenceAddress: (article: string, sentence: string) => string;
  /** Give the name of an outlet by its id. */
  outletName: (id: string) => string | undefined;
}

/**
 * Give a claim as schema.org’s `Claim`, its appearances being the sentences that state it or say that
 * it may be so. What contradicts it is none, and there is no rating: the site gives no verdicts.
 * https://schema.org/Claim
 */
export function linkedData(claim: Claim, place: LinkedDataPlace): WithContext<LinkedClaim> {
  const reports = claim.evidence.filter(({ stance }) => stance !== 'contradicts');
  const appearance = reports.flatMap(({ article: id, sentence, quotation }): NewsArticle[] => {
    const witness = place.witness(id);
    if (!witness) return [];
    const { title, outlet, published } = witness.article;
    const publisher = outlet === null ? undefined : place.outletName(outlet);
    return [
      {
        '@type': 'NewsArticle',
        url: place.sentenceAddress(id, sentence),
        ...(title !== null && { headline: title }),
        text: quotation,
        inLanguage: languageTag(witness.article),
        // A date that an editor inferred is not given out as a fact.
        ...(published.basis === 'stated' && { datePublished: published.date }),
        ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
      },
    ];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': place.address,
    url: place.address,
    name: claim.english,
    text: place.statement,
    inLanguage: place.variant,
    ...(appearance.length > 0 && { appearance }),
  };
}
