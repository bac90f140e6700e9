import type { Finding } from '../../../src/content/finding.ts';
import type { ArticleFile } from './article-file.ts';
import { report } from './report.ts';

/** A repair at one place; the offset in its line is from 0. */
interface Repair {
  offset: number;
  from: string;
  to: string;
}

const pinyin = /^(.)\(\p{Script=Latin}+\)$/u;

/**
 * The repairs that articles record, by line from 1, in the order of each line. Reports repairs of what does not
 * stand there, second repairs of a place, and pinyin repairs that change more than an annotation.
 */
export function collectRepairs(
  lines: readonly string[],
  articles: readonly ArticleFile[],
): { repairs: Map<number, Repair[]>; findings: Finding[] } {
  const repairs = new Map<number, Repair[]>();
  const findings: Finding[] = [];
  for (const { file, article } of articles) {
    for (const { rule, from, to, at } of article.changes.repaired) {
      if (rule === 'pinyin' && pinyin.exec(from)?.[1] !== to) {
        const expected = `\`${from}\` without its annotation`;
        findings.push(report({ file }, `Unexpected repair to \`${to}\`, expected ${expected}.`));
      }
      for (const place of at.split(' ')) {
        const [line = 0, column = 0] = place.split(':').map(Number);
        const found = lines[line - 1]?.slice(column - 1, column - 1 + from.length);
        const inLine = repairs.get(line) ?? [];
        if (found !== from) {
          const message = `Unexpected \`${found ?? ''}\` at ${place}, expected \`${from}\` to repair.`;
          findings.push(report({ file }, message));
        } else if (inLine.some(({ offset }) => offset === column - 1)) {
          findings.push(report({ file }, `Unexpected second repair at ${place}, keep one.`));
        } else repairs.set(line, [...inLine, { offset: column - 1, from, to }]);
      }
    }
  }
  for (const inLine of repairs.values()) inLine.sort((a, b) => a.offset - b.offset);
  return { repairs, findings };
}
