import data from './data/opposites.json' with { type: 'json' };
import type { Term } from './term.ts';

const opposites = new Map<string, string[]>();
for (const [one, other] of data.pairs as [string, string][]) {
  for (const [key, opposite] of [
    [one, other],
    [other, one],
  ] as const) {
    opposites.set(`word:${key}`, [...(opposites.get(`word:${key}`) ?? []), `word:${opposite}`]);
  }
}

/**
 * Tell whether a sentence says the contrary of a word of the query in its place: 闭源 where the query
 * has 开源. Where either has both words, their order would have to tell, and that is not read.
 */
export function saysOpposite(query: readonly Term[], sentence: readonly Term[]): boolean {
  const asked = new Set(query.flatMap(({ keys }) => keys));
  const said = new Set(sentence.flatMap(({ keys }) => keys));
  return [...asked].some(
    (key) =>
      !said.has(key) &&
      opposites.get(key)?.some((opposite) => said.has(opposite) && !asked.has(opposite)),
  );
}
