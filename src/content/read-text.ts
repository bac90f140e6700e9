import { readFile } from 'node:fs/promises';
import type { Finding } from './finding.ts';

/** Read a file as UTF-8, or say in a finding that it is empty or something else. */
export async function readText(file: string): Promise<{ text: string; findings: Finding[] }> {
  const bytes = await readFile(file);
  const error = (
    rule: string,
    message: string,
    line = 1,
  ): { text: string; findings: Finding[] } => ({
    text: '',
    findings: [{ severity: 'error', rule, file, line, message }],
  });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.trim()) return error('empty-file', 'Unexpected empty file, fill it or remove it.');
    const nul = text.indexOf('\0');
    if (nul < 0) return { text, findings: [] };
    const line = text.slice(0, nul).split('\n').length;
    return error(
      'encoding',
      'Unexpected NUL character, expected text in UTF-8: save it anew.',
      line,
    );
  } catch {
    const line = firstBadLine(bytes);
    return error(
      'encoding',
      'Unexpected bytes that are no UTF-8 (GBK, Big5?), save the file as UTF-8.',
      line,
    );
  }
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end + 1;
  }
  return line;
}
