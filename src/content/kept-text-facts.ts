import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Edition } from './edition.ts';
import type { TextFacts } from './text-facts.ts';

interface Row extends Omit<TextFacts, 'mentions'> {
  id: string;
  mentions: [string, ReturnType<TextFacts['mentions']['get']>][];
}

/** Write the facts of texts as JSON, for a process that need not read the texts then. */
export function writeTextFacts(articles: readonly Article[], factsOf: Edition['factsOf']): string {
  const rows = articles.map((article): Row => {
    const { length, title, mentions } = factsOf(article);
    return { id: article.id, length, title, mentions: [...mentions] };
  });
  return JSON.stringify(rows);
}

/** Read what `writeTextFacts` wrote, by the articles' ids; `files` as in PATH. */
export function readTextFacts(files = ''): ReadonlyMap<string, TextFacts> {
  const rows = files
    .split(delimiter)
    .filter(Boolean)
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Row[]);
  return new Map(
    rows.map(({ id, length, title, mentions }) => [
      id,
      { length, title, mentions: new Map(mentions) as TextFacts['mentions'] },
    ]),
  );
}
