import type { Finding } from '../../../src/content/finding.ts';
import type { ArticleFile } from './article-file.ts';
import { collectRepairs } from './collect-repairs.ts';
import { findListMarks } from './find-list-marks.ts';
import { report } from './report.ts';

/** A stretch of a document without white space, unbroken by list marks and repairs. */
export interface Stretch {
  /** Where it begins in the text, from 0. */
  start: number;
  /** Where it begins in the document, both from 1. */
  line: number;
  column: number;
}

/** The characters of a document in one text, and the stretches that it is made of, in order. */
export interface DocumentText {
  text: string;
  stretches: readonly Stretch[];
}

/**
 * The characters of a document that its articles must account for: all but white space and the
 * list marks at the ends of lines, with the repairs made that the articles record. Reports
 * repairs that are not what they say (see `collectRepairs`) or meet each other.
 */
export function toDocumentText(
  source: string,
  articles: readonly ArticleFile[],
  file: string,
): { document: DocumentText; findings: Finding[] } {
  const lines = source.split(/\r\n|\n|\r/);
  const { repairs, findings } = collectRepairs(lines, articles);
  const stretches: Stretch[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const [index, lineText] of lines.entries()) {
    const line = index + 1;
    const marks = findListMarks(lineText);
    const add = (text: string, offset: number) => {
      stretches.push({ start, line, column: offset + 1 });
      texts.push(text);
      start += text.length;
    };
    const addWords = (from: number, to: number) => {
      for (const { index, 0: word } of lineText.slice(from, to).matchAll(/\S+/g)) {
        if (!marks.includes(from + index)) add(word, from + index);
      }
    };

    let done = 0;
    for (const { offset, from, to } of repairs.get(line) ?? []) {
      if (offset < done) {
        const message = `Unexpected repair of \`${from}\` within another, expected one.`;
        findings.push(report({ file, line, column: offset + 1 }, message));
      }
      addWords(done, offset);
      add(to.replace(/\s/g, ''), offset);
      done = offset + from.length;
    }
    addWords(done, lineText.length);
  }
  return { document: { text: texts.join(''), stretches }, findings };
}
