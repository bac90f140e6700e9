import type { GlossaryTerm } from './glossary-term.ts';

/**
 * Tell whether the text around a form, from UTF-16 offset `start` to `end`, is such that the form
 * counts. A form without a guard always does.
 */
export function isGuarded(
  text: string,
  start: number,
  end: number,
  guard: GlossaryTerm['guard'],
): boolean {
  if (!guard) return true;
  const standsBefore = (words: string[]) => words.some((word) => text.endsWith(word, start));
  const follows = (words: string[]) => words.some((word) => text.startsWith(word, end));
  return (
    (guard.before.length === 0 || standsBefore(guard.before)) &&
    (guard.after.length === 0 || follows(guard.after)) &&
    !standsBefore(guard.notBefore) &&
    !follows(guard.notAfter)
  );
}
