import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { areReversed } from './are-reversed.ts';
import type { Place } from './article-places.ts';
import { findOpposites } from './find-opposites.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';
import { textTerms } from './text-terms.ts';

/**
 * Make the test whether a place cannot state a query, however many of its words it holds: a number or
 * a person of the query stands neither in it nor near it, it says the contrary of one of its words,
 * or two persons have changed roles.
 */
export function createObjection(
  query: string,
  terms: readonly Term[],
  { lexicon, table }: { lexicon: Lexicon; table: FoldTable },
): (place: Place) => boolean {
  const isPerson = ({ keys: [key = ''] }: Term) => lexicon.recordOf(key)?.isPerson ?? false;
  const persons = terms.filter(isPerson);
  const demanded = [...terms.filter(({ kind }) => kind === 'number'), ...persons];
  const claim = { folded: fold(query, table), terms };
  const hasOpposites = terms.some(({ keys }) =>
    keys.some((key) => lexicon.recordOf(key)?.opposites),
  );
  return (place) => {
    const near = [...place.around.flat(), ...place.heads];
    const isNear = (keys: readonly string[]) =>
      near.some((other) => keys.some((key) => other.keys.has(key)));
    if (!demanded.every(({ keys }) => isNear(keys))) return true;
    if (persons.length < 2 && !hasOpposites) return false;
    const words = place.passage.text;
    const its = textTerms(words, lexicon, table, place.article.date);
    if (areReversed({ words: query, names: persons }, { words, names: its.filter(isPerson) }))
      return true;
    const sentence = { folded: fold(words, table), terms: its };
    return hasOpposites && findOpposites(claim, sentence, lexicon).length > 0;
  };
}
