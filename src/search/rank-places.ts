import type { Place } from './article-places.ts';
import type { Corpus } from './corpus.ts';
import data from './data/function-words.json' with { type: 'json' };
import type { Settings } from './settings.ts';
import type { WeighedTerm } from './weigh-terms.ts';

const functionCharacters = new Set(data.characters);

/** A place and how much of the query it says, 0 to 1. */
export interface RankedPlace {
  place: Place;
  score: number;
}

/** Give the places that offer a term of the query, best first; equal ones in the order of the texts. */
export function rankPlaces(
  terms: readonly WeighedTerm[],
  corpus: Pick<Corpus, 'placesOf'>,
  settings: Settings,
): RankedPlace[] {
  const candidates = new Set(
    terms.flatMap(({ keys }) => keys.flatMap((key) => corpus.placesOf(key))),
  );
  return [...candidates]
    .map((place) => ({ place, score: score(place, terms, settings) }))
    .sort((a, b) => b.score - a.score);
}

/** The part of the query's weight that a place and what stands near it cover. */
function score(place: Place, terms: readonly WeighedTerm[], settings: Settings): number {
  let total = 0;
  let covered = 0;
  for (const term of terms) {
    total += term.weight;
    covered += term.weight * term.trust * coverage(place, term, settings);
  }
  const { from, fall } = settings.length;
  const damping = 1 + fall * Math.max(0, Math.log2(place.length / from));
  return total === 0 ? 0 : ((covered / total) * settings.kind[place.passage.kind]) / damping;
}

/** Of a pair's two characters, the part that a place has; characters that say nothing don't count. */
function shareOfCharacters(place: Place, [key = '']: readonly string[]): number {
  const had = [...key.slice('pair:'.length)].filter(
    (character) => !functionCharacters.has(character) && place.folded().includes(character),
  );
  return had.length / 2;
}

function coverage(place: Place, { keys, kind }: WeighedTerm, settings: Settings): number {
  const isIn = (other: Place | undefined) =>
    other !== undefined && keys.some((key) => other.keys.has(key));
  if (isIn(place)) return 1;
  const near = kind === 'name' ? settings.near.name : settings.near.other;
  return Math.max(
    kind === 'pair' ? settings.characters * shareOfCharacters(place, keys) : 0,
    isIn(place.before) ? near.before : 0,
    isIn(place.after) ? near.after : 0,
    place.heads.some(isIn) ? near.head : 0,
  );
}
