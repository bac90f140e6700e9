import type { Finding } from '../../../src/content/finding.ts';
import type { ArticleFile } from './article-file.ts';
import { toBodyBlocks } from './body-blocks.ts';
import { report } from './report.ts';
import { splitAtJoins } from './split-at-joins.ts';

/** Words of an article that stand together in one line of its document. */
export interface Unit {
  /** Without white space. */
  text: string;
  /** Where the article has them, for messages. */
  place: string;
}

/**
 * A part of an article in the order of the document. It goes on group by group; within a group
 * the first unit comes first, the others in any order.
 */
export type Thread = readonly (readonly Unit[])[];

/** The parts of an article that carry words of its document. Reports records of no such words. */
export function toThreads(articleFile: ArticleFile): { threads: Thread[]; findings: Finding[] } {
  const { file, article } = articleFile;
  const { blocks, findings } = toBodyBlocks(articleFile);
  const { changes } = article;
  const withKind = (...kinds: string[]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const headings = withKind('heading');
  const captions = withKind('caption');
  const { parts, unused } = splitAtJoins(withKind('heading', 'paragraph'), changes.joined);

  for (const join of unused) {
    const message = `Unexpected \`joined\` record \`${join}\`, the body has no such words.`;
    findings.push(report({ file }, message));
  }
  for (const [field, kept] of [
    ['headings', headings],
    ['captions', captions],
  ] as const) {
    for (const text of changes[field].filter((text) => !kept.includes(text))) {
      const message = `Unexpected \`${field}\` record \`${text}\`, the body has no such block.`;
      findings.push(report({ file }, message));
    }
  }

  const thread = (field: string, texts: readonly (string | null | undefined)[]): Thread =>
    texts.flatMap((text) => toGroup(`${field} of ${file}`, [text]));
  const threads = [
    thread('title', [article.title]),
    thread('kicker', [article.kicker]),
    thread('credits', article.credits),
    thread('body', parts),
    thread('captions', captions),
    ...changes.omitted.map(({ kind, text }) => thread(`omitted ${kind}`, text.split('\n'))),
    article.related.flatMap(({ title, date, section, text }) =>
      toGroup(`related of ${file}`, [title, date, section, text]),
    ),
  ];
  return { threads, findings };
}

function toGroup(place: string, texts: readonly (string | null | undefined)[]): Unit[][] {
  const units = texts
    .map((text) => ({ text: (text ?? '').replace(/\s/g, ''), place }))
    .filter(({ text }) => text !== '');
  return units.length > 0 ? [units] : [];
}
