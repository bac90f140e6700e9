import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../article/article.ts';
import { frontMatterSchema } from '../article/front-matter.ts';
import { checkFileName } from './check-file-name.ts';
import { checkFormerIds } from './check-former-ids.ts';
import type { Finding } from './finding.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import type { Rule } from './rule.ts';

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
  for await (const [file, read] of readAhead(files)) {
    findings.push(...read.findings);
    if (read.article) articles.push(read.article);
    const error = ({ rule, path, message }: Problem) =>
      findings.push({ severity: 'error', rule, file, line: read.lineOf(path), message });
    if (read.article) {
      const place = { file, line: read.lineOf(['id']) };
      findings.push(...checkFileName(read.article.id, place, files));
    }
    const named = namesSchema.safeParse(read.found).data ?? {};
    const problems = [...checkNames(named, known), ...checkCopyOf(named, file, files)];
    problems.forEach(error);
  }
  findings.push(...checkFormerIds(articles, folder));
  // By code units: the order of a language would differ from one machine to the next.
  articles.sort((a, b) => compare(b.published.date, a.published.date) || compare(a.id, b.id));
  return { articles, findings };
}

// Waiting for each file alone would take a quarter of the time of reading many.
const ahead = 64;

async function* readAhead(
  files: readonly string[],
): AsyncGenerator<readonly [file: string, read: ReadArticle]> {
  for (let first = 0; first < files.length; first += ahead) {
    const its = files.slice(first, first + ahead);
    yield* await Promise.all(its.map(async (file) => [file, await readArticle(file)] as const));
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
// What names other rows is looked up even where another field is wrong.
const { outlet, topics, glossary, copyOf } = frontMatterSchema.shape;
const namesSchema = z.object({ outlet, topics, glossary, copyOf }).partial();
type Names = z.infer<typeof namesSchema>;

interface Problem {
  rule: Rule;
  path: PropertyKey[];
  message: string;
}

function checkCopyOf({ copyOf }: Names, file: string, files: readonly string[]): Problem[] {
  if (copyOf === undefined) return [];
  const isOther = files.some((other) => other !== file && basename(other, '.md') === copyOf);
  const message = `Unexpected \`${copyOf}\` for \`copyOf\`, expected the id of another article: mend it.`;
  return isOther ? [] : [{ rule: 'copy-of', path: ['copyOf'], message }];
}

function checkNames({ outlet, topics = [], glossary = {} }: Names, known: KnownRows): Problem[] {
  const unknown = (kind: string, id: string, rows: KnownRows['topics']) =>
    rows?.every((row) => row.id !== id)
      ? `Unexpected ${kind} \`${id}\`, expected one of ${kind}s.yaml (${rows.map((row) => row.id).join(', ')}): mend it, or add a row there.`
      : undefined;
  const problems: Problem[] = [];
  const message = outlet ? unknown('outlet', outlet, known.outlets) : undefined;
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
