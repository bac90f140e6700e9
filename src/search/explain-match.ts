import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryGroup } from './query-groups.ts';
import { textTerms } from './text-terms.ts';
import type { TypingErrors } from './typing-errors.ts';

/** A part of a query, and the forms of it that a source's sentences have; none where they have none. */
export interface Reason {
  term: string;
  forms: string[];
}

/** Give why the sentences of a source were found. */
export type ExplainMatch = (
  groups: readonly QueryGroup[],
  texts: readonly string[],
  date: string,
) => Reason[];

const formsGiven = 4;
const windowSizes = [5, 4, 3];
// Each look-up costs a fifth of a millisecond.
const lookUps = 12;

/** Make the explanation of matches; it knows what search knows: forms, families, values and misspelt names. */
export function createExplanation(
  lexicon: Lexicon,
  table: FoldTable,
  typing: TypingErrors,
): ExplainMatch {
  const names = [...lexicon.forms()].map(([form, key]) => ({ form, key }));
  const nearest = typing.among(names.filter(({ form }) => form.length > 2));
  const keysMeant = remember(typing.isWaiting, (label: string): ReadonlySet<string> => {
    const word = label.toLowerCase();
    const begun = names.filter(({ form }) => word.length > 1 && form.startsWith(word));
    if (begun.length > 0) return new Set(begun.map(({ key }) => key));
    const found = windowsOf(word).map(nearest);
    return new Set(found.flatMap((form) => (form ? [form.key] : [])));
  });
  return (groups, texts, date) => {
    const offered = texts.flatMap((text) =>
      textTerms(text, lexicon, table, date).map((term) => ({ ...term, text })),
    );
    const formsOf = (keys: ReadonlySet<string>) => {
      const runs: { text: string; start: number; end: number }[] = [];
      for (const term of offered) {
        if (!term.keys.some((key) => keys.has(key))) continue;
        const last = runs.at(-1);
        if (last?.text === term.text && term.start < last.end)
          last.end = Math.max(last.end, term.end);
        else runs.push({ text: term.text, start: term.start, end: term.end });
      }
      const forms = runs.map(({ text, start, end }) => text.slice(start, end));
      return [...new Set(forms)].sort((a, b) => b.length - a.length).slice(0, formsGiven);
    };
    return groups.map(({ label, terms }) => {
      const keys = terms.flatMap((term) => term.keys);
      const forms = formsOf(new Set(keys));
      const isWhole = forms.some((form) => form.length >= label.length);
      if (terms[0]?.kind === 'number' || (terms[0]?.kind !== 'pair' ? forms.length > 0 : isWhole))
        return { term: label, forms };
      // Where a part of it is missing, it may be a name that was mistyped or is being typed.
      return { term: label, forms: formsOf(new Set([...keys, ...keysMeant(label)])) };
    });
  };
}

/** A word whole, or the stretches of a run of characters that may be a misspelt name. */
function windowsOf(word: string): string[] {
  if (/^[a-z0-9 ]+$/.test(word)) return word.length > 3 ? [word] : [];
  return windowSizes
    .flatMap((size) =>
      Array.from({ length: Math.max(0, word.length - size + 1) }, (_, at) =>
        word.slice(at, at + size),
      ),
    )
    .slice(0, lookUps);
}

/** Keep the last results of a function, but for those that are not the last word. */
function remember<Result>(
  isWaiting: () => boolean,
  make: (label: string) => Result,
): (label: string) => Result {
  const known = new Map<string, Result>();
  return (label) => {
    const result = known.get(label) ?? make(label);
    if (known.size > 100) known.clear();
    if (!isWaiting()) known.set(label, result);
    return result;
  };
}
