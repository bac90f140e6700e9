import type { Article } from '../article/article.ts';
import { claimsBySentence } from '../claim/claims-by-sentence.ts';
import { type ArticleClaim, claimsOfArticle } from '../claim/claims-of-article.ts';
import type { Edition } from '../content/edition.ts';
import type { Marker } from '../markdown/rehype-markers.ts';
import type { Reader } from './reader.ts';

/** The claims that an article bears on, as its page speaks of them. */
export interface ArticleClaims {
  all: ArticleClaim[];
  /** Those that other sources bear on too, and those that only this article does. */
  shared: ArticleClaim[];
  alone: ArticleClaim[];
  /** Those on which its own sentences contradict each other. */
  divided: ArticleClaim[];
  /** All of them by the sentence (its id) that is evidence. */
  bySentence: Map<string, ArticleClaim[]>;
  /** A marker for each sentence that is evidence; `claims/` is the page of the article's claims. */
  markers: Map<string, Marker>;
}

/** Sort the claims that an article bears on, and mark its sentences for a reader. */
export function articleClaims(article: Article, edition: Edition, reader: Reader): ArticleClaims {
  const all = claimsOfArticle(article.id, edition.claims, edition.articles);
  const bySentence = claimsBySentence(all);
  const markers = new Map<string, Marker>();
  for (const [sentence, claims] of bySentence) {
    const sources = claims.flatMap(({ own, others }) => [own, ...others]);
    const n = new Set(sources.map((source) => source.article.id)).size;
    markers.set(sentence, {
      address: `claims/#${sentence}`,
      text: String(n),
      label: reader.text(n > 1 ? 'told.shared' : 'told.alone', { n }),
    });
  }
  return {
    all,
    shared: all.filter(({ others }) => others.length > 0),
    alone: all.filter(({ others }) => others.length === 0),
    divided: all.filter(({ own }) => own.stance === 'divided'),
    bySentence,
    markers,
  };
}
