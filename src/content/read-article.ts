import type { Article } from '../article/article.ts';
import { frontMatterSchema } from '../article/front-matter.ts';
import { checkBody } from './check-body.ts';
import { checkText } from './check-text.ts';
import type { Finding } from './finding.ts';
import { parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** An article, what is wrong with its file, and where its front matter stands. */
export interface ReadArticle {
  article?: Article;
  /** What the front matter says, accepted or not. */
  found?: unknown;
  findings: Finding[];
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Read an article file: front matter between two lines `---`, then the text in Markdown. */
export async function readArticle(file: string): Promise<ReadArticle> {
  const { text, findings } = await readText(file);
  if (findings.length > 0) return { findings, lineOf: () => 1 };
  const match = /^---[^\S\n]*\n([\s\S]*?\n)---[^\S\n]*(?:\n|$)/.exec(text);
  if (!match) {
    const message =
      'Missing front matter, begin the file with a line `---`, the fields, and `---`.';
    const finding: Finding = { severity: 'error', rule: 'front-matter', file, line: 1, message };
    return { findings: [finding], lineOf: () => 1 };
  }
  const head = parseYaml(match[1] ?? '', frontMatterSchema, { file, line: 2 });
  const body = text.slice(match[0].length);
  const line = match[0].split('\n').length;
  const article = head.value && { ...head.value, body };
  const wrongText = article ? checkText(article, { file, line, lineOf: head.lineOf }) : [];
  return {
    ...(article && { article }),
    found: head.found,
    findings: [...head.findings, ...checkBody(body, { file, line }), ...wrongText],
    lineOf: head.lineOf,
  };
}
