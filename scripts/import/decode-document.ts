import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import { decodeBytes } from './encoding/decode-bytes.ts';
import type { Encoding } from './encoding/encoding.ts';
import type { SourceDocument } from './source-document.ts';

/** No paragraph of a news report comes near this, in characters; rules would take minutes. */
const longestLine = 100_000;

/**
 * Decode the bytes of a source document, in whatever encoding they are or in the one that is
 * `forced`, or say in findings why they are no text that can be imported.
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
  const refuse = (
    ...[message, line, column]: [message: string, line?: number, column?: number]
  ) => ({
    document: undefined,
    findings: [report('error', message, line, column)],
  });

  const decoded = decodeBytes(bytes, { forced });
  if ('message' in decoded) return refuse(decoded.message);
  const { text, encoding, unreadable } = decoded;
  if (text.trim() === '') {
    return refuse('Unexpected empty file, expected the text of an article.');
  }
  const lines = text.split(/\r\n|\n|\r/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  const control = /[\u0000-\u0008\u000e-\u001f\u007f]/;
  const line = lines.findIndex((text) => control.test(text));
  const column = lines[line]?.search(control) ?? -1;
  if (column >= 0) {
    const code = lines[line]?.charCodeAt(column).toString(16).padStart(4, '0').toUpperCase();
    const found = `Unexpected control character U+${code}, expected text: `;
    return refuse(`${found}this is a binary file, or remove the character.`, line + 1, column + 1);
  }
  const long = lines.findIndex(({ length }) => length > longestLine);
  if (long >= 0) {
    const found = `Unexpected line of ${lines[long]?.length} characters`;
    return refuse(`${found}, expected at most ${longestLine}: this is no article.`, long + 1);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const findings: Finding[] = [];
  if (unreadable > 0) {
    const line = lines.findIndex((text) => text.includes('\ufffd')) + 1;
    const found = `Unexpected ${unreadable} byte sequences that are not in ${encoding}, they stand as \ufffd`;
    findings.push(report('warning', `${found}: look for a better copy, or repair them.`, line));
  }
  return { document: { name: basename(file), sha256, encoding, lines, text }, findings };
}
