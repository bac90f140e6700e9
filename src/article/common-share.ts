import { type FoldTable, foldCharacters } from '../chinese/fold-characters.ts';

/**
 * So many folded characters make a shingle: a phrase that two reports share by chance is shorter, and
 * one word that a region writes otherwise (軟件, 軟體) spoils few of them.
 */
const size = 6;

/** The folded shingles of a text: the same in every script, without punctuation and spaces. */
export function toShingles(text: string, table: FoldTable): Set<string> {
  const folded = foldCharacters(text, table).text;
  const shingles = new Set<string>();
  for (let at = 0; at + size <= folded.length; at += 1) shingles.add(folded.slice(at, at + size));
  return shingles;
}

/**
 * The share of the shorter text that stands in the longer one too, from 0 to 1: near 1 for a copy in
 * any script and for a shortened one, near 0 for two reports of one event.
 */
export function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of few) if (many.has(shingle)) common += 1;
  return few.size === 0 ? 0 : common / few.size;
}
