import { readFile } from 'node:fs/promises';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** The text of a file, or a finding and no text. */
export interface ReadText {
  text: string;
  findings: Finding[];
}

/** Read a file as UTF-8, or say in a finding that it is empty or in another encoding. */
export async function readText(file: string): Promise<ReadText> {
  const bytes = await readFile(file);
  const error = (rule: Rule, line: number, message: string): ReadText => ({
    text: '',
    findings: [{ severity: 'error', rule, file, line, message }],
  });
  const notUtf8 = (line: number, found: string) =>
    error('encoding', line, `Unexpected ${found}, expected UTF-8: save the file as UTF-8.`);
  if (/^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) return notUtf8(1, 'UTF-16');
  const line = firstBadLine(bytes);
  if (line !== undefined) return notUtf8(line, 'bytes of another encoding (GBK, Big5?)');
  const text = new TextDecoder().decode(bytes);
  if (!text.trim()) return error('empty-file', 1, 'Unexpected empty file, fill it or remove it.');
  const nul = text.indexOf('\0');
  if (nul >= 0) return notUtf8(text.slice(0, nul).split('\n').length, 'NUL character (UTF-16?)');
  return { text, findings: [] };
}

/** Give the first line, from 1, that is no UTF-8. */
function firstBadLine(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const lineFeed = bytes.indexOf(10, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return undefined;
}
