import type { GlossaryTerm } from './glossary-term.ts';

/** Give a guard for text that `fold` has folded. */
export function foldGuard(
  guard: NonNullable<GlossaryTerm['guard']>,
  fold: (text: string) => string,
): NonNullable<GlossaryTerm['guard']> {
  return {
    before: guard.before.map(fold),
    notBefore: guard.notBefore.map(fold),
    after: guard.after.map(fold),
    notAfter: guard.notAfter.map(fold),
  };
}
