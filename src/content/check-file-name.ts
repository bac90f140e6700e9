import { basename, extname } from 'node:path';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/**
 * Check that an id is the name of its file. Two files that claim one id differ in which of them is
 * right; `files` are all of the folder.
 */
export function checkFileName(
  id: string,
  place: { file: string; line: number },
  files: readonly string[],
): Finding[] {
  const nameOf = (file: string) => basename(file, extname(file));
  const name = nameOf(place.file);
  if (id === name) return [];
  const owner = files.find((other) => nameOf(other) === id);
  const [rule, message]: [Rule, string] = owner
    ? [
        'duplicate-id',
        `Unexpected second \`${id}\`, the id is that of ${owner} already: give ${place.file} its own, \`${name}\`.`,
      ]
    : ['id', `Unexpected id \`${id}\`, expected the file's name \`${name}\`: rename one of them.`];
  return [{ severity: 'error', rule, ...place, message }];
}
