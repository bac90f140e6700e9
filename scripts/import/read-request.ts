import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import type { ImportRequest } from './import-document.ts';

/** Bytes that a news document never has; more would fill the memory before it can be refused. */
const largest = 50_000_000;

/** Read a document and its recipe, `<name>.yaml` in `recipeFolder`, or say why it cannot be read. */
export async function readRequest(
  file: string,
  recipeFolder: string,
): Promise<{ request: ImportRequest; findings: [] } | { request: undefined; findings: Finding[] }> {
  const refuse = (message: string) => {
    const finding: Finding = { severity: 'error', rule: 'document', file, message };
    return { request: undefined, findings: [finding] };
  };
  try {
    const stats = await stat(file);
    if (stats.isDirectory()) {
      return refuse(
        'Unexpected folder, expected a file: name the documents in it, as `DIR/*.txt`.',
      );
    }
    if (!stats.isFile()) return refuse('Unexpected device or pipe, expected a file.');
    if (stats.size > largest) {
      return refuse(`Unexpected ${stats.size} bytes, expected a document of at most ${largest}.`);
    }
    const recipeFile = join(recipeFolder, `${basename(file, extname(file))}.yaml`);
    const text = await readFile(recipeFile, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    const recipe = { file: recipeFile, text };
    return { request: { file, bytes: await readFile(file), recipe }, findings: [] };
  } catch (error) {
    const { code, path = file } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT';
    return refuse(
      isMissing
        ? 'Missing file, expected a source document: check the path.'
        : `Cannot read \`${path}\`: ${code ?? error}. Check the permissions of the file.`,
    );
  }
}
