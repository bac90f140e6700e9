import { basename, extname } from 'node:path';
import type { Article } from '../article/article.ts';
import { frontMatterSchema } from '../article/front-matter.ts';
import { checkBody } from './check-body.ts';
import type { Finding } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** An article, what is wrong with its file, and where its front matter stands. */
export interface ReadArticle {
  article?: Article;
  findings: Finding[];
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Read an article file: front matter between two lines `---`, then the text in Markdown. */
export async function readArticle(file: string): Promise<ReadArticle> {
  const { text, findings } = await readText(file);
  const first = { findings, lineOf: () => 1 };
  if (findings.length > 0) return first;
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    const message =
      'Missing front matter, begin the file with a line `---`, the fields, and `---`.';
    return {
      ...first,
      findings: [{ severity: 'error', rule: 'front-matter', file, line: 1, message }],
    };
  }
  const head = parseYaml(match[1] ?? '', frontMatterSchema, { file, line: 2 });
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  const all = [...head.findings, ...checkBody(body, { file, line: bodyLine })];
  const name = basename(file, extname(file));
  if (head.value && head.value.id !== name) {
    all.push({
      severity: 'error',
      rule: 'id',
      file,
      line: head.lineOf(['id']),
      message: `Unexpected id \`${head.value.id}\`, expected the file's name \`${name}\`: rename one of them.`,
    });
  }
  return {
    ...(head.value && { article: { ...head.value, body } }),
    findings: all,
    lineOf: head.lineOf,
  };
}
