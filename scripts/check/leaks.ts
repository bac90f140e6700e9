import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import type { Finding } from '../../src/content/finding.ts';

/**
 * Check that no built file is a source document (`documents`: their SHA-256) or a file of the project,
 * and that none names a path of this machine. `files` are bytes by path within the built folder.
 */
export function checkLeaks(
  files: ReadonlyMap<string, Buffer>,
  documents: ReadonlySet<string>,
): Finding[] {
  const places = ['file:///', `${process.cwd()}/`, `${homedir()}/`];
  return [...files].flatMap(([file, bytes]) => {
    const problems = [
      ...(documents.has(createHash('sha256').update(bytes).digest('hex'))
        ? ['Unexpected source document, remove it.']
        : []),
      ...(/\.(?:astro|ts|ya?ml|map)$/.test(file)
        ? ['Unexpected file of the project, remove it.']
        : []),
      ...places
        .filter((place) => bytes.includes(place))
        .map((place) => `Unexpected \`${place}\`, a path of this machine: find what wrote it.`),
    ];
    return problems.map((message) => ({ severity: 'error', rule: 'leak', file, message }) as const);
  });
}
