import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { DocumentFacts, Stated } from './facts/document-facts.ts';
import { readDate } from './facts/read-date.ts';
import type { MarkedLine } from './page/marked-line.ts';
import { toLines } from './page/to-lines.ts';

/** Front matter of an article is some lines; parsing what is longer takes long, in characters. */
const longestHead = 65_536;
const head = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;
const figure = /^<figure><figcaption>([^<>]*)<\/figcaption><\/figure>$/;
const names = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'site', 'source'],
  authors: ['authors', 'author', 'by'],
  published: ['published', 'date', 'created'],
  address: ['address', 'url', 'link', 'canonical'],
  language: ['lang', 'language', 'variant'],
} as const;

/** Read a Markdown document with or without front matter, or say why it cannot be read. */
export function readMarkdown(
  text: string,
): { lines: MarkedLine[]; facts: DocumentFacts } | { message: string } {
  const found = text.startsWith('---') ? head.exec(text) : null;
  const { fields, message } = readHead(found?.[1] ?? '');
  if (!fields) return { message };
  const root = unified()
    .use(remarkParse)
    .parse(text.slice(found ? found[0].length : 0));
  visit(root, 'html', (node, index, parent) => {
    const caption = figure.exec(node.value)?.[1];
    if (caption === undefined || !parent || index === undefined) return;
    const children = [{ type: 'text' as const, value: caption }];
    parent.children[index] = { type: 'paragraph', data: { isCaption: true }, children };
  });
  const first = root.children[0];
  const lines = toLines(root);
  const stated = fieldIn(fields, names.title);
  if (!stated && first?.type === 'heading' && lines[0]) lines[0].role = 'title';
  const moment = fieldIn(fields, names.published);
  const published = moment && readDate(moment.value);
  const authors = fieldIn(fields, names.authors);
  const facts = {
    outlet: fieldIn(fields, names.outlet),
    authors: authors && { value: authors.value.split(/\s*[、,，]\s*/), from: authors.from },
    published: published && { value: published, from: moment.from },
    address: fieldIn(fields, names.address),
    language: fieldIn(fields, names.language),
  };
  return {
    lines: [...(stated ? [{ text: stated.value, role: 'title' as const }] : []), ...lines],
    facts: Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact)),
  };
}

function readHead(
  yaml: string,
):
  | { fields: Record<string, unknown>; message?: undefined }
  | { fields?: undefined; message: string } {
  if (yaml.length > longestHead) {
    const found = `Unexpected front matter of ${yaml.length} characters`;
    return { message: `${found}, expected at most ${longestHead}: this is no article.` };
  }
  try {
    // Everything is a text: 2030-01-02 is no moment in time, and 010 no number.
    const fields: unknown = parse(yaml, { schema: 'failsafe' }) ?? {};
    if (typeof fields === 'object' && !Array.isArray(fields)) return { fields: { ...fields } };
    return { message: 'Unexpected front matter, expected `field: value` lines: mend it.' };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    return { message: `Unexpected front matter: ${reason}; mend its YAML.` };
  }
}

function fieldIn(
  fields: Record<string, unknown>,
  keys: readonly string[],
): Stated<string> | undefined {
  for (const key of keys) {
    const value = fields[key];
    const text = Array.isArray(value)
      ? value.filter((one) => typeof one === 'string').join('、')
      : value;
    if (typeof text === 'string' && text.trim() !== '') {
      return { value: text.trim(), from: `文件頭部的${key}` };
    }
  }
  return undefined;
}
