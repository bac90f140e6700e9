import type { GlossaryTerm } from './glossary-term.ts';
import { variants } from './variant.ts';

/** A form of a row of the glossary, as folded text has it. */
export interface NameForm {
  folded: string;
  /** It is a misprint, and no right form folds to it. */
  isTypo: boolean;
  /** Others bear it too: a row's `namesakes`, and the English surname of a person. */
  isShared: boolean;
  /** It is written in 《》; without them it is an everyday word (《時代》 and 時代). */
  isTitled: boolean;
}

/**
 * Give every form that means a row, folded by `fold`, each once: the forms of all regions, further
 * ones, those that only search knows, misprints, the English name, and a person's English surname.
 *
 * A form that adds a number to another of the row (Llama 4 to Llama) is left out: the number says
 * which one and counts by itself.
 */
export function nameForms(term: GlossaryTerm, fold: (text: string) => string): NameForm[] {
  const forms = new Map<string, NameForm>();
  const shared = new Set(term.namesakes?.forms.map(fold));
  const add = (written: string, kind: { isTypo?: boolean; isShared?: boolean } = {}) => {
    const folded = fold(written);
    const isTitled = /^《.*》$/.test(written);
    const isShared = shared.has(folded) || kind.isShared === true;
    const known = forms.get(folded);
    if (known) known.isTitled &&= isTitled;
    else if (folded)
      forms.set(folded, { folded, isTypo: kind.isTypo === true, isShared, isTitled });
  };
  for (const variant of variants) if (!term.outputOnly.includes(variant)) add(term[variant]);
  for (const written of [...term.also, ...term.search]) add(written);
  const english = term.english.replace(/\(.*\)/, '').trim();
  add(english);
  for (const written of term.typos) add(written, { isTypo: true });
  const surname = term.kind === 'person' ? (english.split(' ').at(-1) ?? '') : '';
  if (surname.length > 2) add(surname, { isShared: true });
  const all = [...forms.keys()];
  const isNumbered = (form: string) =>
    all.some((base) => form.startsWith(base) && /^ ?\d[\d.]*$/.test(form.slice(base.length)));
  return [...forms.values()].filter(({ folded }) => !isNumbered(folded));
}
