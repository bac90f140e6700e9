import data from './data/function-words.json' with { type: 'json' };
import type { Postings } from './postings.ts';
import type { Settings } from './settings.ts';
import type { Term } from './term.ts';
import { unionCount } from './union-count.ts';

/** A term of a query with its weight, and how sure it is that the reader meant it (0 to 1). */
export interface WeighedTerm extends Term {
  weight: number;
  trust: number;
}

const functionCharacters = new Set(data.characters);

/** Weigh the terms of a query by kind and by rarity; a term that comes again counts once. */
export function weighTerms(
  terms: readonly (Term & { trust?: number })[],
  postings: Postings,
  settings: Settings,
): WeighedTerm[] {
  const seen = new Set<string>();
  const weighed: WeighedTerm[] = [];
  for (const term of terms) {
    const name = [...term.keys].sort().join(' ');
    if (seen.has(name)) continue;
    seen.add(name);
    const { total } = postings;
    const places = unionCount(term.keys, postings);
    const rarity = Math.log(1 + total / (1 + places)) / Math.log(1 + total);
    const isFunction =
      term.kind === 'pair' &&
      [...(term.keys[0] ?? '').slice(-2)].some((unit) => functionCharacters.has(unit));
    // Numbers, names and the words of families are surely meant: a text without them says less.
    const mayBeWording = term.kind === 'pair' || term.keys[0]?.startsWith('latin:');
    const unseen = places === 0 && mayBeWording ? settings.unseen : 1;
    const weight =
      unseen * settings.weight[term.kind] * rarity * (isFunction ? settings.functionPair : 1);
    weighed.push({ ...term, weight, trust: term.trust ?? 1 });
  }
  return weighed;
}
