import type { Answer, SourceLabel } from './answer.ts';

/** What a reader chose to see of an answer; empty or left out: all of it, best first. */
export interface Choice {
  region?: string;
  /** An outlet's id, or `none` for documents that name none. */
  outlet?: string;
  topic?: string;
  /** Days, YYYY-MM-DD: the first and the last to be shown. */
  since?: string;
  until?: string;
  order?: string;
}

/** Give the part of an answer that was chosen; `order: date` puts the newest first, equal ones as they were. */
export function arrangeAnswer<Shown extends Pick<Answer, 'found' | 'silent'>>(
  answer: Shown,
  choice: Choice,
): Shown {
  const isChosen = ({ region, outlet, topics, date }: SourceLabel) =>
    (!choice.region || choice.region === region) &&
    (!choice.outlet || choice.outlet === (outlet ?? 'none')) &&
    (!choice.topic || topics.includes(choice.topic)) &&
    (!choice.since || date >= choice.since) &&
    (!choice.until || date <= choice.until);
  const found = answer.found.filter(isChosen);
  if (choice.order === 'date')
    found.sort((a, b) => Number(b.date > a.date) - Number(b.date < a.date));
  return { ...answer, found, silent: answer.silent.filter(isChosen) };
}
