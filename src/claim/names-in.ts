import { isEntityKind } from '../chinese/entity-kind.ts';
import { type FoldTable, foldCharacters } from '../chinese/fold-characters.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { nameForms } from '../chinese/name-forms.ts';
import type { Witness } from './witness.ts';

/**
 * Give the ids of the glossary's rows that words of a sentence name: people and the like as the
 * whole article tells them apart, terms by their forms.
 */
export function namesIn(
  words: string,
  sentence: string,
  { mentions }: Witness,
  { glossary, table }: { glossary: readonly GlossaryTerm[]; table: FoldTable },
): string[] {
  const folded = foldCharacters(words, table).text;
  const named = mentions();
  return glossary.flatMap((term) => {
    const own = named.get(term.id) ?? [];
    if (own.some(({ passage, text }) => passage === sentence && words.includes(text)))
      return term.id;
    if (isEntityKind(term.kind)) return [];
    const forms = nameForms(term, (text) => foldCharacters(text, table).text);
    return forms.some((form) => folded.includes(form.folded)) ? term.id : [];
  });
}
