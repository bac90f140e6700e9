import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';

/** What a folder is searched for; a file that is named is taken whatever it is called. */
const extensions = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.mhtml', '.mht'];

/**
 * The documents that paths name: files as they stand (`-` is standard input), and of folders all
 * documents in them and below, by name. Reports folders that cannot be read or hold none.
 */
export async function findDocuments(
  paths: readonly string[],
): Promise<{ files: string[]; findings: Finding[] }> {
  const files: string[] = [];
  const findings: Finding[] = [];
  const report = (file: string, message: string) =>
    findings.push({ severity: 'error', rule: 'document', file, message });
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) {
      files.push(path);
      continue;
    }
    try {
      const names = await readdir(path, { recursive: true });
      const found = names.filter((name) => extensions.includes(extname(name).toLowerCase()));
      files.push(...found.sort().map((name) => join(path, name)));
      if (found.length === 0) {
        report(path, `Unexpected empty folder, expected documents (${extensions.join(' ')}).`);
      }
    } catch (error) {
      const { code, path: at = path } = error as NodeJS.ErrnoException;
      report(path, `Cannot read the folder \`${at}\`: ${code ?? error}. Check its permissions.`);
    }
  }
  return { files, findings };
}
