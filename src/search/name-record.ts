import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { foldGuard } from '../chinese/fold-guard.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { nameForms } from '../chinese/name-forms.ts';
import type { NameRecord } from './record.ts';

/**
 * Give a row of the glossary as search knows it, or nothing where it only serves display: single
 * characters, numbers, and words converted only where an article asks for it.
 */
export function nameRecord(term: GlossaryTerm, table: FoldTable): NameRecord[] {
  if (term.kind === 'character' || term.kind === 'number' || term.mode === 'article') return [];
  const folded = (text: string) => fold(text, table).text;
  const forms = nameForms(term, folded)
    .map((form) => form.folded)
    .sort();
  const { id, kind, guard } = term;
  return [{ id, kind, forms, ...(guard && { guard: foldGuard(guard, folded) }) }];
}
