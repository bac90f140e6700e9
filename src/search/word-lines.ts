import type { WordRecord } from './record.ts';

// None of these stands in folded text.
const [line, field, item, part] = ['\n', '\t', '|', '/'];

/**
 * Write names and families, a line each: their key (`n` and `t` for names of somebody and of things, `w`
 * for words; the number in base 36), forms, and guard. JSON would take a third more.
 */
export function writeWords(records: readonly WordRecord[]): string {
  return records
    .map(({ key, kind, forms, guard }) => {
      const [, its = ''] = key.split(':');
      const mark = key.startsWith('word:') ? 'w' : kind === 'name' ? 'n' : 't';
      const lists = guard && [guard.before, guard.notBefore, guard.after, guard.notAfter];
      return [
        mark + (/^\d+$/.test(its) ? Number(its).toString(36) : its),
        forms.join(item),
        ...(lists ? [lists.map((words) => words.join(item)).join(part)] : []),
      ].join(field);
    })
    .join(line);
}

/** Read what `writeWords` wrote. */
export function readWords(text: string): WordRecord[] {
  if (text === '') return [];
  return text.split(line).map((row) => {
    const [mark = '', forms = '', guard] = row.split(field);
    const its = mark.slice(1);
    const number = /^[0-9a-z]+$/.test(its) ? Number.parseInt(its, 36) : its;
    const [before = [], notBefore = [], after = [], notAfter = []] = (guard ?? '')
      .split(part)
      .map(itemsOf);
    return {
      key: `${mark[0] === 'w' ? 'word' : 'name'}:${number}`,
      kind: mark[0] === 'n' ? 'name' : 'word',
      forms: itemsOf(forms),
      ...(guard !== undefined && { guard: { before, notBefore, after, notAfter } }),
    };
  });
}

const itemsOf = (text: string) => (text === '' ? [] : text.split(item));
