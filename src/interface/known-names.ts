import type { NamedEntity } from '../article/name-entities.ts';
import type { Topic } from '../article/topic.ts';
import { fold } from '../chinese/fold.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { nameForms } from '../chinese/name-forms.ts';
import { variants } from '../chinese/variant.ts';
import type { KnownName } from '../search/suggest-names.ts';
import type { Reader } from './reader.ts';

// The page carries them: about 25 bytes each when compressed. Rarer names search finds all the same.
const mostNames = 150;

/** Give the names and topics that the search page suggests, in a reader's words, the most named first. */
export function knownNames(
  entities: readonly NamedEntity[],
  topics: readonly Topic[],
  reader: Reader,
): KnownName[] {
  const folded = (text: string) => fold(text, foldTable).text;
  const named = entities.slice(0, mostNames).map(({ term }): KnownName => {
    const forms = nameForms(term, folded).filter(({ isTypo }) => !isTypo);
    return [term[reader.variant], ...forms.map((form) => form.folded)];
  });
  const subjects = topics.map(
    ({ name }): KnownName => [
      reader.name(name),
      ...new Set(variants.map((variant) => folded(name[variant]))),
    ],
  );
  return [...named, ...subjects];
}
