import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import type { ImportRequest } from './import-document.ts';

/** Bytes that a news document never has; more would fill the memory before it can be refused. */
const largest = 50_000_000;

export type ReadRequest =
  | { request: ImportRequest; findings: [] }
  | { request: undefined; findings: Finding[] };

/**
 * Read a document and its recipe, `<name>.yaml` in `recipeFolder`, or say why it cannot be read.
 * `-` is standard input, which goes by the name that is given.
 */
export async function readRequest(
  path: string,
  recipeFolder: string,
  name?: string,
): Promise<ReadRequest> {
  const isPiped = path === '-';
  const file = isPiped && name !== undefined ? name : path;
  const refuse = (message: string): ReadRequest => {
    const finding: Finding = { severity: 'error', rule: 'document', file, message };
    return { request: undefined, findings: [finding] };
  };
  if (isPiped && name === undefined) {
    return refuse('Missing name of standard input, expected it as `--name report.txt`.');
  }
  try {
    const stats = isPiped ? undefined : await stat(file);
    if (stats && !stats.isFile()) return refuse('Unexpected device or pipe, expected a file.');
    if (stats && stats.size > largest) return refuse(tooLarge(stats.size));
    const bytes = isPiped ? await readStandardInput() : await readFile(file);
    if (!bytes) return refuse(tooLarge(`more than ${largest}`));

    const recipeFile = join(recipeFolder, `${basename(file, extname(file))}.yaml`);
    const text = await readFile(recipeFile, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return { request: { file, bytes, recipe: { file: recipeFile, text } }, findings: [] };
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

function tooLarge(size: number | string): string {
  return `Unexpected ${size} bytes, expected a document of at most ${largest}.`;
}

/** All of standard input, or nothing where it is too large. */
async function readStandardInput(): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest) return undefined;
  }
  return Buffer.concat(chunks);
}
