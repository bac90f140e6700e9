import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import { decodeBytes } from './encoding/decode-bytes.ts';
import type { Encoding } from './encoding/encoding.ts';
import { findUnfit } from './find-unfit.ts';
import type { MarkedLine } from './page/marked-line.ts';
import { openPage } from './page/open-page.ts';
import { readPage } from './page/read-page.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Role } from './role.ts';
import type { SourceDocument } from './source-document.ts';

type Content = Pick<SourceDocument, 'encoding' | 'format' | 'facts'> & {
  unreadable: number;
  /** The whole text, or else its lines. */
  text?: string;
  lines: readonly MarkedLine[];
};

/**
 * Read the bytes of a source document (text, a saved page, Markdown) in whatever encoding they are
 * or in the one that is `forced`, or say in findings why they are nothing that can be imported.
 */
export function decodeDocument(
  file: string,
  bytes: Buffer,
  forced?: Encoding,
):
  | { document: SourceDocument; findings: Finding[] }
  | { document: undefined; findings: Finding[] } {
  const report = (
    severity: Finding['severity'],
    message: string,
    line?: number,
    column?: number,
  ) => {
    const place = { ...(line && { line }), ...(column && { column }) };
    return { severity, rule: 'document', file, ...place, message } satisfies Finding;
  };
  const content = readContent(file, bytes, forced);
  const { message, line, column } =
    'message' in content
      ? { ...content, line: undefined, column: undefined }
      : findUnfit(content.lines);
  if ('message' in content || message !== undefined) {
    return { document: undefined, findings: [report('error', message ?? '', line, column)] };
  }
  const { encoding, format, facts, unreadable, lines: marked } = content;
  const lines = marked.map(({ text }) => text);
  const findings: Finding[] = [];
  if (unreadable > 0) {
    const line = lines.findIndex((text) => text.includes('\ufffd')) + 1;
    const found = `Unexpected ${unreadable} byte sequences that are not in ${encoding}, they stand as \ufffd`;
    findings.push(report('warning', `${found}: look for a better copy, or repair them.`, line));
  }
  const document = {
    name: basename(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    format,
    lines,
    text: content.text ?? lines.join('\n'),
    marked: new Map<number, Role>(
      marked.flatMap(({ role }, index) => (role ? [[index + 1, role] as const] : [])),
    ),
    facts,
  };
  return { document, findings };
}

function readContent(
  file: string,
  bytes: Buffer,
  forced?: Encoding,
): Content | { message: string } {
  const page = openPage(bytes, forced);
  if (page) {
    const read = 'message' in page ? page : readPage(page);
    return 'message' in page || 'message' in read
      ? (read as { message: string })
      : { ...page, ...read };
  }
  const decoded = decodeBytes(bytes, { forced });
  if ('message' in decoded) return decoded;
  if (/^\.(?:md|markdown)$/i.test(extname(file))) {
    const read = readMarkdown(decoded.text);
    if ('message' in read) return read;
    return {
      ...decoded,
      text: read.lines.map(({ text }) => text).join('\n'),
      ...read,
      format: 'markdown',
    };
  }
  const lines = decoded.text.split(/\r\n|\n|\r/).map((text) => ({ text }));
  return { ...decoded, lines, format: 'text', facts: {} };
}
