import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the cards that `npm run cards` made. */
export const cardFolder = join(process.env['CONTENT'] ?? 'content', 'cards');

/** The names of the cards that are there. */
export const cardFiles: ReadonlySet<string> = new Set(await readdir(cardFolder).catch(() => []));
