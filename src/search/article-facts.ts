import type { Variant } from '../chinese/variant.ts';
import type { ArticleFacts } from './is-chosen.ts';

/** The facts of all articles as columns, each value by its number in a list. */
interface FactColumns {
  regions: Variant[];
  outlets: (string | null)[];
  topics: string[];
  /** [region, outlet, day, topics …] of each article, in the index's order. */
  rows: [region: number, outlet: number, date: string, ...topics: number[]][];
}

/** Write what articles are chosen by, so that a choice can be made before their texts are read. */
export function writeFacts(articles: readonly ArticleFacts[]): string {
  const unique = <T>(values: readonly T[]) => [...new Set(values)].sort();
  const regions = unique(articles.map(({ region }) => region));
  const outlets = unique(articles.map(({ outlet }) => outlet));
  const topics = unique(articles.flatMap((article) => article.topics));
  const rows = articles.map((article): FactColumns['rows'][number] => [
    regions.indexOf(article.region),
    outlets.indexOf(article.outlet),
    article.date,
    ...article.topics.map((topic) => topics.indexOf(topic)),
  ]);
  return JSON.stringify({ regions, outlets, topics, rows } satisfies FactColumns);
}

/** Read what `writeFacts` wrote. */
export function readFacts(text: string): ArticleFacts[] {
  const { regions, outlets, topics, rows } = JSON.parse(text) as FactColumns;
  return rows.map(([region, outlet, date, ...its]) => ({
    region: regions[region] as Variant,
    outlet: outlets[outlet] ?? null,
    date,
    topics: its.map((topic) => topics[topic] as string),
  }));
}
