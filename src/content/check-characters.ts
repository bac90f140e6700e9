import type { Finding } from './finding.ts';
import { unknownCharacters } from './text-rules/unknown-characters.ts';

/** Check that a file of the editors' own holds no character that a reader can't see. */
export function checkCharacters(text: string, file: string): Finding[] {
  return unknownCharacters(text).map(({ start, shown }) => ({
    severity: 'error',
    rule: 'unknown-character',
    file,
    line: text.slice(0, start).split('\n').length,
    message: `Unexpected ${shown}, expected characters that readers can see: remove it, or write what it should be.`,
  }));
}
