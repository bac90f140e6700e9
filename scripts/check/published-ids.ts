import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followAlias } from '../../src/article/follow-alias.ts';
import { linkedIds } from '../../src/article/linked-ids.ts';
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
  return edition.articles.flatMap((article): Finding[] => {
    const { id, aliases } = article;
    const passages = edition.parsed.get(id)?.passages ?? [];
    const today = linkedIds(passages);
    const before = published.get(id) ?? [];
    const known = new Set(before);
    const here = new Set(today);
    const file = join(folder, 'articles', `${id}.md`);
    const error = (rule: Finding['rule'], message: string): Finding => ({
      severity: 'error',
      rule,
      file,
      line: 1,
      message,
    });
    const lost = before.filter((old) => !here.has(old) && !aliases[old]);
    const fresh = today.filter((one) => !known.has(one));
    return [
      ...lost.map((old) => {
        const heir = whatBecameOf(old, before, today) ?? '';
        const words = passages.find((one) => one.id === heir || one.paragraph === heir)?.text ?? '';
        return error(
          'lost-id',
          `Lost passage \`${old}\`, links to it lead nowhere: put \`${old}: ${heir}\` under \`aliases\` if “${shorten(words)}” is what became of it.`,
        );
      }),
      ...Object.entries(aliases).flatMap(([old, heir]) => {
        if (here.has(old))
          return error('alias', `Unexpected alias of \`${old}\`, the article has it: remove it.`);
        if (here.has(followAlias(old, aliases) ?? '')) return [];
        return error(
          'alias',
          `Unexpected \`${heir}\` for \`aliases.${old}\`, expected the id of a passage of this article: mend it.`,
        );
      }),
      ...(fresh.length === 0
        ? []
        : [
            error(
              'unrecorded-id',
              `Unrecorded passages, ${fresh.length} of ${today.length}: record them with \`npm run check -- --accept-conversions\`.`,
            ),
          ]),
    ];
  });
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
