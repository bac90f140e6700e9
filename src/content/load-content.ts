import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../article/article.ts';
import { type Outlet, outletSchema } from '../article/outlet.ts';
import { type Site, siteSchema } from '../article/site.ts';
import { type Topic, topicSchema } from '../article/topic.ts';
import { type GlossaryTerm, glossaryTermSchema } from '../chinese/glossary-term.ts';
import type { Finding } from './finding.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { readArticle } from './read-article.ts';
import { readText } from './read-text.ts';

/** All that an edition is made of, newest article first. */
export interface Content {
  site: Site;
  outlets: Outlet[];
  topics: Topic[];
  glossary: GlossaryTerm[];
  articles: Article[];
}

/** Content as far as it could be read, and everything that is wrong with it. */
export interface LoadedContent {
  content?: Content;
  findings: Finding[];
}

/** Read and check a content folder; `content` is there where no finding is an error. */
export async function loadContent(folder: string): Promise<LoadedContent> {
  const findings: Finding[] = [];
  const readYaml = async <T>(name: string, schema: z.ZodType<T>): Promise<ParsedYaml<T>> => {
    const file = join(folder, name);
    const read = await readText(file).catch(() => missingFile(file));
    const parsed =
      read.findings.length > 0
        ? { findings: read.findings, lineOf: () => 1 }
        : parseYaml(read.text, schema, { file, line: 1 });
    findings.push(...parsed.findings);
    return parsed;
  };
  const readRows = async <T extends { id: string }>(name: string, schema: z.ZodType<T>) => {
    const parsed = await readYaml(name, z.array(schema));
    const rows = parsed.value ?? [];
    for (const [index, row] of rows.entries()) {
      const first = rows.findIndex(({ id }) => id === row.id);
      if (first === index) continue;
      const message = `Unexpected second \`${row.id}\`, the id stands in line ${parsed.lineOf([first, 'id'])} already: give one of them another.`;
      findings.push({
        severity: 'error',
        rule: 'duplicate-id',
        file: join(folder, name),
        line: parsed.lineOf([index, 'id']),
        message,
      });
    }
    return rows;
  };

  const site = await readYaml('site.yaml', siteSchema);
  const outlets = await readRows<Outlet>('outlets.yaml', outletSchema);
  const topics = await readRows<Topic>('topics.yaml', topicSchema);
  const glossary = await readRows<GlossaryTerm>('glossary.yaml', glossaryTermSchema);
  const articles = await readArticles(join(folder, 'articles'), { outlets, topics }, findings);

  const isSound = findings.every(({ severity }) => severity === 'warning');
  if (!isSound || !site.value) return { findings };
  return { content: { site: site.value, outlets, topics, glossary, articles }, findings };
}

async function readArticles(
  folder: string,
  known: { outlets: Outlet[]; topics: Topic[] },
  findings: Finding[],
): Promise<Article[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md')).sort();
  const articles: Article[] = [];
  for (const name of files) {
    const file = join(folder, name);
    const read = await readArticle(file);
    findings.push(...read.findings);
    if (!read.article) continue;
    articles.push(read.article);
    const unknown = (
      field: string,
      index: number | undefined,
      id: string,
      ids: string[],
      source: string,
    ) => {
      const path = index === undefined ? [field] : [field, index];
      const message = `Unexpected ${field.replace(/s$/, '')} \`${id}\`, expected one of ${source}: ${ids.join(', ')}.`;
      findings.push({
        severity: 'error',
        rule: `unknown-${field.replace(/s$/, '')}`,
        file,
        line: read.lineOf(path),
        message,
      });
    };
    const { outlet, topics } = read.article;
    const outletIds = known.outlets.map(({ id }) => id);
    const topicIds = known.topics.map(({ id }) => id);
    if (outlet && !outletIds.includes(outlet))
      unknown('outlet', undefined, outlet, outletIds, 'outlets.yaml');
    for (const [index, topic] of topics.entries()) {
      if (!topicIds.includes(topic)) unknown('topics', index, topic, topicIds, 'topics.yaml');
    }
  }
  return articles.sort(
    (a, b) => b.published.date.localeCompare(a.published.date) || a.id.localeCompare(b.id),
  );
}

function missingFile(file: string): { text: string; findings: Finding[] } {
  const message =
    'Missing file, expected it in every edition: copy it from the project and fill it.';
  return { text: '', findings: [{ severity: 'error', rule: 'missing-file', file, message }] };
}
