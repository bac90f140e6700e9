import { readFile } from 'node:fs/promises';
import type { Finding } from '../../src/content/finding.ts';
import type { TextFile } from './write-files.ts';

/** Say where a file differs from what it should be, if it does. */
export async function compareFile({ file, text }: TextFile): Promise<Finding[]> {
  const report = (message: string, line?: number): Finding[] => [
    { severity: 'error', rule: 'differs', file, ...(line && { line }), message },
  ];
  const found = await readFile(file, 'utf8').catch(() => undefined);
  if (found === undefined)
    return report('Missing file, expected what the import gives: import it.');
  if (found === text) return [];
  const foundLines = found.split('\n');
  const expectedLines = text.split('\n');
  const index = expectedLines.findIndex((line, at) => line !== foundLines[at]);
  const at = index < 0 ? expectedLines.length : index;
  const [foundLine, expectedLine] = [foundLines[at], expectedLines[at]].map(clip);
  const advice = 'mend the recipe, or import again with --force';
  return report(`Unexpected ${foundLine}, expected ${expectedLine}: ${advice}.`, at + 1);
}

function clip(line: string | undefined): string {
  if (line === undefined) return 'end of the file';
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}
