import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import type { SourceDocument } from './source-document.ts';

/**
 * Decode the bytes of a source document (UTF-8, with or without a byte order mark), or say in
 * findings why they are no text that can be imported.
 */
export function decodeDocument(
  file: string,
  bytes: Buffer,
): { document: SourceDocument; findings: [] } | { document: undefined; findings: Finding[] } {
  const refuse = (message: string, line?: number, column?: number) => {
    const place = { ...(line && { line }), ...(column && { column }) };
    const finding: Finding = { severity: 'error', rule: 'document', file, ...place, message };
    return { document: undefined, findings: [finding] };
  };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('Unexpected UTF-16, expected UTF-8: save the file as UTF-8 and import it again.');
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const found = 'Unexpected NUL byte, expected text: this is a binary file or not UTF-8; ';
    return refuse(`${found}import the text itself.`, lineOf(bytes, nul));
  }
  if (!isUtf8(bytes)) {
    const found = 'Unexpected bytes that are no UTF-8, expected UTF-8: convert the file first, ';
    const advice = 'for example with `iconv -f GB18030 -t UTF-8` (or `-f BIG5-HKSCS`).';
    return refuse(found + advice, firstLineNotUtf8(bytes));
  }

  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n|\n|\r/);
  if (text.trim() === '') {
    return refuse('Unexpected empty file, expected the text of an article.');
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  const control = /[\u0000-\u0008\u000e-\u001f\u007f]/;
  const line = lines.findIndex((text) => control.test(text));
  const column = lines[line]?.search(control) ?? -1;
  if (column >= 0) {
    const code = lines[line]?.charCodeAt(column).toString(16).padStart(4, '0').toUpperCase();
    const found = `Unexpected control character U+${code}, expected text: `;
    return refuse(`${found}this is a binary file, or remove the character.`, line + 1, column + 1);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { document: { name: basename(file), sha256, lines, text }, findings: [] };
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
    line += 1;
  return line;
}

function firstLineNotUtf8(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
