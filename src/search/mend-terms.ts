import type { Lexicon } from './lexicon.ts';
import type { Posting, Postings } from './postings.ts';
import type { Term } from './term.ts';
import type { NearestForm, TypingErrors } from './typing-errors.ts';

/** A term, and how sure it is that the reader meant it: 1 as typed, less where it was mended. */
export interface MendedTerm extends Term {
  trust: number;
}

const isHanForm = (form: string) => /^\p{Script=Han}{3,}$/u.test(form);
const isLatinForm = (form: string) => /^[a-z0-9 ]{4,}$/.test(form);
const windowSizes = [5, 4, 3];
// Each look-up costs a fifth of a millisecond; a claim with more unknown words is no typing error.
const lookUps = 60;

/**
 * Make the mending of typing errors: a term that no text offers is taken for the name, or the Latin
 * word of a text with the same two first letters, that differs from it by a character or two.
 */
export function createMending(
  lexicon: Lexicon,
  postings: Postings,
  typing: TypingErrors,
  { mended }: { mended: number },
) {
  const names = [...lexicon.forms()].map(([form, key]) => ({ form, key }));
  const nearestHan = typing.among(names.filter(({ form }) => isHanForm(form)));
  const nearestName = typing.among(names.filter(({ form }) => isLatinForm(form)));
  const nearestLatin: NearestForm = (word) => {
    const name = nearestName(word);
    const like = postings.latinLike(word).map((key) => ({ form: key.slice('latin:'.length), key }));
    const other = typing.among(like.filter(({ form }) => isLatinForm(form)))(word);
    return name && other ? (other.amiss < name.amiss ? other : name) : (name ?? other);
  };
  const isKnown = (terms: readonly Term[]) =>
    meet(terms.flatMap(({ keys }) => keys.map((key) => postings.of(key))));

  return (terms: readonly Term[]): MendedTerm[] => {
    let left = lookUps;
    const limited =
      (nearest: NearestForm): NearestForm =>
      (word) =>
        left-- > 0 ? nearest(word) : undefined;
    const result: MendedTerm[] = [];
    for (let at = 0; at < terms.length; ) {
      const term = terms[at] as Term;
      const run = pairRun(terms, at);
      const found = run.length > 1 ? nearestInRun(run, isKnown, limited(nearestHan)) : undefined;
      if (found) {
        result.push({ ...found.term, trust: mended });
        at += found.used;
        continue;
      }
      // Of shorter words, too many are near another: exit is no typing error for elite.
      const word = /^latin:([a-z0-9]{5,})$/.exec(term.keys[0] ?? '')?.[1];
      const known = word && !isKnown([term]) ? limited(nearestLatin)(word) : undefined;
      const kind = known?.key.startsWith('name:') ? 'name' : term.kind;
      result.push(
        known ? { ...term, keys: [known.key], kind, trust: mended } : { ...term, trust: 1 },
      );
      at++;
    }
    return result;
  };
}

/** The pairs from `at` on that follow on one another: 甲乙, 乙丙, 丙丁. */
function pairRun(terms: readonly Term[], at: number): Term[] {
  const run: Term[] = [];
  for (let index = at; index < terms.length && run.length < 4; index++) {
    const term = terms[index];
    const previous = run.at(-1);
    if (term?.kind !== 'pair') break;
    if (
      previous &&
      (previous.end <= term.start || charactersOf(previous)[1] !== charactersOf(term)[0])
    )
      break;
    run.push(term);
  }
  return run;
}

/** Take the first characters of a run for a misspelt name. */
function nearestInRun(
  run: readonly Term[],
  isKnown: (terms: readonly Term[]) => boolean,
  nearest: NearestForm,
) {
  let best: { term: Term; used: number; amiss: number } | undefined;
  for (const size of windowSizes) {
    const pairs = run.slice(0, size - 1);
    const [first, last] = [pairs[0], pairs.at(-1)];
    if (pairs.length < size - 1 || !first || !last || isKnown(pairs)) continue;
    const word = charactersOf(first)[0] + pairs.map((pair) => charactersOf(pair)[1]).join('');
    const name = nearest(word);
    if (!name || (best && best.amiss <= name.amiss)) continue;
    // The pair that leads from the name to what follows goes with it.
    const term: Term = { keys: [name.key], kind: 'name', start: first.start, end: last.end };
    best = { term, used: Math.min(run.length, size), amiss: name.amiss };
  }
  return best;
}

/** Tell whether one passage offers all; also where not all passages are kept, and it may be one of them. */
function meet(all: readonly Posting[]): boolean {
  const [first, ...others] = all.toSorted((a, b) => a.count - b.count);
  if (!first || first.count === 0) return false;
  if (all.some(({ count, places }) => count > places.length)) return true;
  const sets = others.map(({ places }) => new Set(Array.from(places)));
  return Array.from(first.places).some((place) => sets.every((its) => its.has(place)));
}

const charactersOf = ({ keys }: Term): [string, string] => {
  const pair = keys[0] ?? '';
  return [pair.at(-2) ?? '', pair.at(-1) ?? ''];
};
