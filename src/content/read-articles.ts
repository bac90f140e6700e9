import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../article/article.ts';
import { checkFormerIds } from './check-former-ids.ts';
import type { Finding } from './finding.ts';
import { type ReadArticle, readArticle } from './read-article.ts';

/** What articles may name; a list is left out where its own file could not be read. */
export interface KnownRows {
  outlets: readonly { id: string }[] | undefined;
  topics: readonly { id: string }[] | undefined;
  glossary: readonly { id: string }[] | undefined;
}

/** Read every article of a folder, newest first, and check what each names and what it is called. */
export async function readArticles(
  folder: string,
  known: KnownRows,
): Promise<{ articles: Article[]; findings: Finding[] }> {
  const names = await readdir(folder).catch(() => []);
  const files = names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
  const articles: Article[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const read = await readArticle(file);
    findings.push(...read.findings);
    if (!read.article) continue;
    articles.push(read.article);
    const error = ({ rule, path, message }: Problem) =>
      findings.push({ severity: 'error', rule, file, line: read.lineOf(path), message });
    for (const problem of [...checkId(read, file, files), ...checkNames(read.article, known)]) {
      error(problem);
    }
  }
  findings.push(...checkFormerIds(articles, folder));
  // By code units: the order of a language would differ from one machine to the next.
  articles.sort((a, b) => compare(b.published.date, a.published.date) || compare(a.id, b.id));
  return { articles, findings };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface Problem {
  rule: string;
  path: PropertyKey[];
  message: string;
}

/** An id is the name of its file, so two files that claim one differ in which of them is right. */
function checkId({ article }: ReadArticle, file: string, files: readonly string[]): Problem[] {
  const name = basename(file, '.md');
  if (!article || article.id === name) return [];
  const owner = files.find((other) => basename(other, '.md') === article.id);
  const [rule, message] = owner
    ? [
        'duplicate-id',
        `Unexpected second \`${article.id}\`, the id is that of ${owner} already: give ${file} its own, \`${name}\`.`,
      ]
    : [
        'id',
        `Unexpected id \`${article.id}\`, expected the file's name \`${name}\`: rename one of them.`,
      ];
  return [{ rule, path: ['id'], message }];
}

function checkNames({ outlet, topics, glossary }: Article, known: KnownRows): Problem[] {
  const unknown = (kind: string, id: string, rows: KnownRows['topics']) =>
    rows?.every((row) => row.id !== id)
      ? `Unexpected ${kind} \`${id}\`, expected one of ${kind}s.yaml (${rows.map((row) => row.id).join(', ')}): mend it, or add a row there.`
      : undefined;
  const problems: Problem[] = [];
  const message = outlet === null ? undefined : unknown('outlet', outlet, known.outlets);
  if (message) problems.push({ rule: 'unknown-outlet', path: ['outlet'], message });
  for (const [index, topic] of topics.entries()) {
    const message = unknown('topic', topic, known.topics);
    if (message) problems.push({ rule: 'unknown-topic', path: ['topics', index], message });
  }
  for (const id of Object.keys(glossary)) {
    if (known.glossary?.some((row) => row.id === id) ?? true) continue;
    const message = `Unexpected \`${id}\`, expected the id of a row of glossary.yaml: mend it, or add the row.`;
    problems.push({ rule: 'unknown-term', path: ['glossary', id], message });
  }
  return problems;
}
