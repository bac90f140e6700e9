import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Give the file of an article as it stands in the edition that the site is built from. */
export function articleText(id: string): Promise<string> {
  return readFile(join(process.env['CONTENT'] ?? 'content', 'articles', `${id}.md`), 'utf8');
}
