import type { Corpus } from './corpus.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './term.ts';

// Within a query a short word is no beginning of another: hard is none of hardware.
const surelyMeant = 6;

/**
 * Make the completion of what is still being typed: a Latin word that no text offers stands for the
 * names and words that begin with it (Zucker), and a character alone for the pairs that hold it.
 */
export function createCompletion(
  lexicon: Lexicon,
  corpus: Corpus,
): (terms: readonly Term[]) => Term[] {
  const pairs = Array.from(corpus.keys()).filter((key) => key.startsWith('pair:'));
  const pairsWith = (character: string) => pairs.filter((key) => key.includes(character));
  const complete = (term: Term, isLast: boolean): Term => {
    const [, kind, part = ''] = /^(latin|character):(.{2,}|.$)/.exec(term.keys[0] ?? '') ?? [];
    if (kind === 'character') {
      return { ...term, keys: pairsWith(part) };
    }
    if (
      kind !== 'latin' ||
      part.length < (isLast ? 2 : surelyMeant) ||
      term.keys.some((key) => corpus.placesOf(key).length > 0)
    )
      return term;
    const names = [...lexicon.forms()]
      .filter(([form]) => form.startsWith(part))
      .map(([, key]) => key);
    const words = [...corpus.keys()].filter((key) => key.startsWith(`latin:${part}`));
    const keys = [...new Set([...names, ...words])].filter(
      (key) => corpus.placesOf(key).length > 0,
    );
    if (keys.length === 0) return term;
    return { ...term, keys, kind: names.length > 0 ? 'name' : 'word' };
  };
  return (terms) => terms.map((term, index) => complete(term, index === terms.length - 1));
}
