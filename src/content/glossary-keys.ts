import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { type Variant, variants } from '../chinese/variant.ts';

/** A form that conversion looks for, and the variants of the texts in which it does. */
export interface GlossaryKey {
  form: string;
  variants: readonly Variant[];
}

/** Give the forms of a row that conversion looks for: none where the row only serves search. */
export function glossaryKeys(term: GlossaryTerm): GlossaryKey[] {
  if (term.mode !== 'convert' && term.mode !== 'protect') return [];
  const own = variants.filter((variant) => !term.outputOnly.includes(variant));
  const forms = new Set([...own.map((variant) => term[variant]), ...term.also]);
  const sources = term.from.length > 0 ? term.from : variants;
  return [...forms].map((form) => ({ form, variants: sources }));
}
