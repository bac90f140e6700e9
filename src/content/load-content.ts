import { join } from 'node:path';
import { z } from 'zod';
import type { Article } from '../article/article.ts';
import { type Outlet, outletSchema } from '../article/outlet.ts';
import { type Site, siteSchema } from '../article/site.ts';
import { type Topic, topicSchema } from '../article/topic.ts';
import { foldTable } from '../chinese/fold-table.ts';
import { type GlossaryTerm, glossaryTermSchema } from '../chinese/glossary-term.ts';
import type { Claim } from '../claim/claim.ts';
import type { FindWitness } from '../claim/witness.ts';
import { checkCharacters } from './check-characters.ts';
import { checkContact } from './check-contact.ts';
import { checkGlossary } from './check-glossary.ts';
import { findWitnesses } from './find-witnesses.ts';
import type { Finding } from './finding.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { readArticles } from './read-articles.ts';
import { readClaims } from './read-claims.ts';
import { readText } from './read-text.ts';

/** All that an edition is made of, newest article first. */
export interface Content {
  site: Site;
  outlets: Outlet[];
  topics: Topic[];
  glossary: GlossaryTerm[];
  articles: Article[];
  /** In the order of their ids. */
  claims: Claim[];
  /** Gives articles as claims rely on them. */
  witness: FindWitness;
}

/** Content as far as it could be read, and everything that is wrong with it. */
export interface LoadedContent {
  content?: Content;
  findings: Finding[];
}

/** Read and check a content folder; `content` is there where no finding is an error. */
export async function loadContent(folder: string): Promise<LoadedContent> {
  const [site, outlets, topics, glossary] = await Promise.all([
    readYaml(join(folder, 'site.yaml'), siteSchema),
    readRows<Outlet>(join(folder, 'outlets.yaml'), outletSchema),
    readRows<Topic>(join(folder, 'topics.yaml'), topicSchema),
    readGlossary(join(folder, 'glossary.yaml')),
  ]);
  const articles = await readArticles(join(folder, 'articles'), {
    outlets: outlets.value,
    topics: topics.value,
    glossary: glossary.value,
  });
  site.findings.push(...(await checkContact(folder, site.value)));
  const claims = await readClaims(join(folder, 'claims'));
  const findings = [site, outlets, topics, glossary, articles, claims].flatMap(
    (read) => read.findings,
  );
  // A list or an article that could not be read would make every claim that names it wrong.
  const isRead = articles.findings.every(({ severity }) => severity === 'warning');
  const witness = findWitnesses(articles.articles, glossary.value ?? []);
  if (topics.value && glossary.value && isRead) {
    const known = { topics: topics.value, glossary: glossary.value, table: foldTable, witness };
    findings.push(...claims.check(known));
  }
  const isSound = findings.every(({ severity }) => severity === 'warning');
  if (!isSound || !site.value || !outlets.value || !topics.value || !glossary.value) {
    return { findings };
  }
  const content = {
    site: site.value,
    outlets: outlets.value,
    topics: topics.value,
    glossary: glossary.value,
    articles: articles.articles,
    claims: claims.claims,
    witness,
  };
  return { content, findings };
}

async function readYaml<T>(file: string, schema: z.ZodType<T>): Promise<ParsedYaml<T>> {
  const read = await readText(file).catch(() => undefined);
  if (!read) {
    const message =
      'Missing file, expected it in every edition: copy it from the project and fill it.';
    return {
      findings: [{ severity: 'error', rule: 'missing-file', file, message }],
      lineOf: () => 1,
    };
  }
  if (read.findings.length > 0) return { findings: read.findings, lineOf: () => 1 };
  const parsed = parseYaml(read.text, schema, { file, line: 1 });
  parsed.findings.push(...checkCharacters(read.text, file));
  return parsed;
}

async function readGlossary(file: string): Promise<ParsedYaml<GlossaryTerm[]>> {
  const parsed = await readRows<GlossaryTerm>(file, glossaryTermSchema);
  parsed.findings.push(...checkGlossary(parsed.value ?? [], { file, lineOf: parsed.lineOf }));
  return parsed;
}

/** Read a file of rows, each with an id of its own. */
async function readRows<T extends { id: string }>(
  file: string,
  schema: z.ZodType<T>,
): Promise<ParsedYaml<T[]>> {
  const parsed = await readYaml(file, z.array(schema));
  const lines = new Map<string, number>();
  for (const [index, { id }] of (parsed.value ?? []).entries()) {
    const line = parsed.lineOf([index, 'id']);
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else {
      const message = `Unexpected second \`${id}\`, the id stands in line ${first} already: give one of them another.`;
      parsed.findings.push({ severity: 'error', rule: 'duplicate-id', file, line, message });
    }
  }
  return parsed;
}
