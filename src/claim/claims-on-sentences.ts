import type { Claim } from './claim.ts';

/** Gives the ids of the claims that a sentence of an article is evidence for, in the claims' order. */
export type ClaimsOn = (article: string, sentence: string) => readonly string[];

/** Make the function that gives the claims of a sentence. */
export function claimsOnSentences(claims: readonly Claim[]): ClaimsOn {
  const ids = new Map<string, Set<string>>();
  const placeOf = (article: string, sentence: string) => `${article}#${sentence}`;
  for (const { id, evidence } of claims) {
    for (const { article, sentence } of evidence) {
      const place = placeOf(article, sentence);
      ids.set(place, (ids.get(place) ?? new Set()).add(id));
    }
  }
  return (article, sentence) => [...(ids.get(placeOf(article, sentence)) ?? [])];
}
