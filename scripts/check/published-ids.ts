import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { followAlias } from '../../src/article/follow-alias.ts';
import { linkedIds } from '../../src/article/linked-ids.ts';
import type { Passage } from '../../src/article/passage.ts';
import type { Edition } from '../../src/content/edition.ts';
import type { Finding } from '../../src/content/finding.ts';
import { whatBecameOf } from './what-became-of.ts';

const record = 'published-ids.txt';

/**
 * Hold the passages of all articles against the record of those that links may lead to: one that was
 * lost needs an alias, one that is new must be recorded. The record stands in the content folder, so
 * that no version control is asked.
 */
export async function checkPublishedIds(edition: Edition, folder: string): Promise<Finding[]> {
  const published = await readRecord(folder);
  return edition.articles.flatMap((article) => {
    const passages = edition.parsed.get(article.id)?.passages ?? [];
    const before = published.get(article.id) ?? [];
    const file = join(folder, 'articles', `${article.id}.md`);
    return [
      ...findLost(article, passages, before),
      ...findWrongAliases(article, passages),
      ...findUnrecorded(passages, before),
    ].map((wrong) => ({ severity: 'error', file, line: 1, ...wrong }));
  });
}

type Wrong = Pick<Finding, 'rule' | 'message'>;

function findLost(
  { aliases }: Article,
  passages: readonly Passage[],
  before: readonly string[],
): Wrong[] {
  const today = linkedIds(passages);
  const here = new Set(today);
  return before
    .filter((old) => !here.has(old) && !aliases[old])
    .map((old) => {
      const heir = whatBecameOf(old, before, today) ?? '';
      const words = passages.find(({ id, paragraph }) => id === heir || paragraph === heir)?.text;
      const message = `Lost passage \`${old}\`, links to it lead nowhere: put \`${old}: ${heir}\` under \`aliases\` if “${shorten(words ?? '')}” is what became of it.`;
      return { rule: 'lost-id', message };
    });
}

function findWrongAliases({ aliases }: Article, passages: readonly Passage[]): Wrong[] {
  const here = new Set(linkedIds(passages));
  return Object.entries(aliases).flatMap(([old, heir]): Wrong[] => {
    const isHere = here.has(old);
    if (!isHere && here.has(followAlias(old, aliases) ?? '')) return [];
    const message = isHere
      ? `Unexpected alias of \`${old}\`, the article has it: remove it.`
      : `Unexpected \`${heir}\` for \`aliases.${old}\`, expected the id of a passage of this article: mend it.`;
    return [{ rule: 'alias', message }];
  });
}

function findUnrecorded(passages: readonly Passage[], before: readonly string[]): Wrong[] {
  const today = linkedIds(passages);
  const known = new Set(before);
  const fresh = today.filter((id) => !known.has(id));
  if (fresh.length === 0) return [];
  const message = `Unrecorded passages, ${fresh.length} of ${today.length}: record them with \`npm run check -- --accept-conversions\`.`;
  return [{ rule: 'unrecorded-id', message }];
}

/**
 * Record the passages of all articles as published. A passage that was lost stays in the record of
 * its article, behind those of today: the alias that stands for it must stay.
 */
export async function acceptPublishedIds(edition: Edition, folder: string): Promise<void> {
  const published = await readRecord(folder);
  const lines = edition.articles
    .map(({ id }) => {
      const today = linkedIds(edition.parsed.get(id)?.passages ?? []);
      return [id, ...new Set([...today, ...(published.get(id) ?? [])])].join(' ');
    })
    .sort();
  await writeFile(join(folder, record), `${lines.join('\n')}\n`);
}

async function readRecord(folder: string): Promise<Map<string, string[]>> {
  const text = await readFile(join(folder, record), 'utf8').catch(() => '');
  return new Map(
    text.split('\n').map((line) => {
      const [id = '', ...ids] = line.trim().split(' ');
      return [id, ids];
    }),
  );
}

function shorten(words: string): string {
  const characters = [...words];
  return characters.length > 16 ? `${characters.slice(0, 16).join('')}…` : words;
}
