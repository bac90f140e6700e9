import type { ArticleRecord } from './record.ts';

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

/** What an article is chosen by. */
export type ArticleFacts = Pick<ArticleRecord, 'region' | 'outlet' | 'topics' | 'date'>;

/** Tell whether an article is among those that were chosen. */
export function isChosen(
  { region, outlet, topics, date }: ArticleFacts,
  choice: Omit<Choice, 'order'>,
): boolean {
  return (
    (!choice.region || choice.region === region) &&
    (!choice.outlet || choice.outlet === (outlet ?? 'none')) &&
    (!choice.topic || topics.includes(choice.topic)) &&
    (!choice.since || date >= choice.since) &&
    (!choice.until || date <= choice.until)
  );
}
