import type { WordRecord } from './record.ts';

// None of these stands in folded text.
const [line, field, item, part] = ['\n', '\t', '|', '/'];

/**
 * Write names and families, in the order of their numbers, a line each: their key, forms, guard, and
 * the keys of their opposites. Of a key stand `p` for names of persons, `n` for other names, `t` for
 * the glossary's words, `w` for families; and how far on its
 * number is from the last one so marked, in base 36, or the word that a key has in place of a number.
 */
export function writeWords(records: readonly WordRecord[]): string {
  const last: Record<string, number> = {};
  return records
    .map(({ key, kind, forms, guard, isPerson, opposites = [] }) => {
      const [, its = ''] = key.split(':');
      const mark = key.startsWith('word:') ? 'w' : isPerson ? 'p' : kind === 'name' ? 'n' : 't';
      const number = Number(its);
      const lists = guard && [guard.before, guard.notBefore, guard.after, guard.notAfter];
      const step = (number - (last[mark] ?? 0)).toString(36);
      if (!Number.isNaN(number)) last[mark] = number;
      return [
        mark + (Number.isNaN(number) ? its : step),
        forms.join(item),
        lists ? lists.map((words) => words.join(item)).join(part) : '',
        opposites.join(item),
      ]
        .join(field)
        .trimEnd();
    })
    .join(line);
}

/** Read what `writeWords` wrote. */
export function readWords(text: string): WordRecord[] {
  if (text === '') return [];
  const last: Record<string, number> = {};
  return text.split(line).map((row) => {
    const [marked = '', forms = '', guard = '', opposites = ''] = row.split(field);
    const [mark = '', its] = [marked[0], marked.slice(1)];
    const isNumber = /^[0-9a-z]+$/.test(its);
    if (isNumber) last[mark] = (last[mark] ?? 0) + Number.parseInt(its, 36);
    const [before = [], notBefore = [], after = [], notAfter = []] = guard.split(part).map(itemsOf);
    return {
      key: `${mark === 'w' ? 'word' : 'name'}:${isNumber ? last[mark] : its}`,
      kind: mark === 'n' || mark === 'p' ? 'name' : 'word',
      forms: itemsOf(forms),
      ...(guard && { guard: { before, notBefore, after, notAfter } }),
      ...(mark === 'p' && { isPerson: true }),
      ...(opposites && { opposites: itemsOf(opposites) }),
    };
  });
}

const itemsOf = (text: string) => (text === '' ? [] : text.split(item));
