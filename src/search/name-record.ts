import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { variants } from '../chinese/variant.ts';
import type { NameRecord } from './record.ts';

/**
 * Give a row of the glossary as search knows it, or nothing where it only serves display: single
 * characters, numbers, and words converted only where an article asks for it.
 *
 * A form that adds a number to another of the row (Llama 4 to Llama) is left out: the number says
 * which one and counts by itself.
 */
export function nameRecord(term: GlossaryTerm, table: FoldTable): NameRecord[] {
  if (term.kind === 'character' || term.kind === 'number' || term.mode === 'article') return [];
  const folded = (text: string) => fold(text, table).text;
  const own = variants.filter((variant) => !term.outputOnly.includes(variant));
  const written = [
    ...own.map((variant) => term[variant]),
    ...term.also,
    ...term.search,
    ...term.typos,
  ];
  const forms = [...new Set([...written, ...englishForms(term)].map(folded))].filter(Boolean);
  const kept = forms.filter(
    (form) =>
      !forms.some((base) => form.startsWith(base) && /^ ?\d[\d.]*$/.test(form.slice(base.length))),
  );
  const { id, kind, guard } = term;
  if (!guard) return [{ id, kind, forms: kept.sort() }];
  const foldedGuard = {
    before: guard.before.map(folded),
    notBefore: guard.notBefore.map(folded),
    after: guard.after.map(folded),
    notAfter: guard.notAfter.map(folded),
  };
  return [{ id, kind, forms: kept.sort(), guard: foldedGuard }];
}

/** The English name without its explanation in brackets; of a person, also the surname. */
function englishForms({ kind, english }: GlossaryTerm): string[] {
  const name = english.replace(/\(.*\)/, '').trim();
  const surname = kind === 'person' ? (name.split(' ').at(-1) ?? '') : '';
  return surname.length > 2 ? [name, surname] : [name];
}
