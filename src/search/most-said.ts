import type { Place } from './article-places.ts';
import type { RankedPlace } from './rank-places.ts';

// What speaks against the first of a source's passages may not against the next; further ones say too little.
const looked = 4;

/** Give how much of a query a source says: the score of the first of its ranked places that nothing speaks against, or 0. */
export function mostSaid(
  places: readonly RankedPlace[],
  isObjected: (place: Place) => boolean,
): number {
  return places.slice(0, looked).find(({ place }) => !isObjected(place))?.score ?? 0;
}
