import type { GlossaryTerm } from './glossary-term.ts';

/** Give a guard for text that `fold` has folded. */
export function foldGuard(
  guard: NonNullable<GlossaryTerm['guard']>,
  fold: (text: string) => string,
): NonNullable<GlossaryTerm['guard']> {
  // 发 and 發 are one when folded.
  const each = (words: readonly string[]) => [...new Set(words.map(fold))];
  return {
    before: each(guard.before),
    notBefore: each(guard.notBefore),
    after: each(guard.after),
    notAfter: each(guard.notAfter),
  };
}
