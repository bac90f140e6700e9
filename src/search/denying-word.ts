import type { CertaintyWord } from './read-certainty.ts';
import type { Term } from './term.ts';

/** Give the denying word right before a term, or two characters before it (不要再談論). */
export const denyingWord = (words: readonly CertaintyWord[], { start }: Pick<Term, 'start'>) =>
  words.find(({ kind, end }) => kind === 'negation' && end <= start && start - end <= 2);
