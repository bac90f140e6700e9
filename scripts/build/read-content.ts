// Reads and checks the content in a process of its own, whose memory is free again when the pages are
// made: node read-content.ts FOLDER [PART …]. Leaves `content.json` and `parts.json` in the folder.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFindings } from '../../src/content/format-findings.ts';
import { keepContent } from '../../src/content/kept-content.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { partDigest } from './part-digest.ts';
import { sourceDigest } from './source-digest.ts';

/** A part of the archive: the articles whose dates begin with its name, newest first. */
export interface ReadPart {
  name: string;
  ids: string[];
  /** Of all that it is made of; empty where the part is the whole. */
  digest: string;
}

/** What is known of the content: the parts asked for, and the dates of the articles that are in none. */
export interface ReadParts {
  parts: ReadPart[];
  rest: string[];
}

const [folder = '', ...names] = process.argv.slice(2);
const path = process.env['CONTENT'] ?? 'content';
const { content, findings } = await loadContent(path);
if (findings.length > 0) console.error(formatFindings(findings));
if (!content) {
  console.error('Cannot build the site: mend the errors above.');
  process.exit(1);
}
keepContent(join(folder, 'content.json'), content);
const source = names.length > 0 ? await sourceDigest(path) : '';
const parts = (names.length > 0 ? names : ['']).map((name): ReadPart => {
  const own = content.articles.filter(({ published }) => published.date.startsWith(name));
  const ids = own.map(({ id }) => id);
  return { name, ids, digest: name && partDigest(content, new Set(ids), source) };
});
const dates = content.articles.map(({ published }) => published.date);
const rest = dates.filter((date) => parts.every(({ name }) => !date.startsWith(name)));
writeFileSync(join(folder, 'parts.json'), JSON.stringify({ parts, rest } satisfies ReadParts));
