import type { Lexicon } from './lexicon.ts';
import type { Postings } from './postings.ts';
import type { Term } from './term.ts';

// Within a query a short word is no beginning of another: hard is none of hardware.
const surelyMeant = 6;
// Each may stand in a file of its own: two letters begin too many names in a large glossary.
const completions = 24;

/**
 * Make the completion of what is still being typed: a Latin word that no text offers stands for the
 * names and words that begin with it (Zucker).
 */
export function createCompletion(
  lexicon: Lexicon,
  postings: Postings,
): (terms: readonly Term[]) => Term[] {
  const isKnown = (key: string) => postings.of(key).count > 0;
  const complete = (term: Term, isLast: boolean): Term => {
    const part = /^latin:(.{2,})/.exec(term.keys[0] ?? '')?.[1] ?? '';
    if (part.length < (isLast ? 2 : surelyMeant) || term.keys.some(isKnown)) return term;
    const names = [...lexicon.forms()]
      .filter(([form]) => form.startsWith(part))
      .map(([, key]) => key);
    const words = postings.latinLike(part).filter((key) => key.startsWith(`latin:${part}`));
    const keys = [...new Set([...names, ...words])].slice(0, completions).filter(isKnown);
    if (keys.length === 0) return term;
    return { ...term, keys, kind: names.length > 0 ? 'name' : 'word' };
  };
  return (terms) => terms.map((term, index) => complete(term, index === terms.length - 1));
}
