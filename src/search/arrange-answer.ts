import type { Answer } from './answer.ts';
import { type Choice, isChosen } from './is-chosen.ts';

/** Give the part of an answer that was chosen; `order: date` puts the newest first, equal ones as they were. */
export function arrangeAnswer<Shown extends Pick<Answer, 'found' | 'silent'>>(
  answer: Shown,
  choice: Choice,
): Shown {
  const found = answer.found.filter((source) => isChosen(source, choice));
  if (choice.order === 'date')
    found.sort((a, b) => Number(b.date > a.date) - Number(b.date < a.date));
  return { ...answer, found, silent: answer.silent.filter((source) => isChosen(source, choice)) };
}
