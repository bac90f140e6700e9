// Reads and checks the content in a process of its own, whose memory is free again when the pages are
// made: node read-content.ts FOLDER [PART …], or FOLDER --by LENGTH for all parts whose names are so long
// (7: months). Leaves `parts.json` in the folder, and the files it names.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFindings } from '../../src/content/format-findings.ts';
import { keepContent } from '../../src/content/kept-content.ts';
import { type Content, loadContent } from '../../src/content/load-content.ts';
import { partContent } from '../../src/content/part-content.ts';
import { sizeSettings } from '../../src/search/size-settings.ts';
import { isKept } from './kept-parts.ts';
import { sourceDigest } from './source-digest.ts';

/** As many articles as one process renders or indexes: SHARE, or what fits into some 650 MB. */
const shareSize = readShareSize(process.env['SHARE'] ?? '1000');
/** As many articles as a browser can be asked to keep as one story: some 80 MB. */
const mostKept = 100;

/** A part of the archive: the articles whose dates begin with its name, newest first. */
export interface ReadPart {
  name: string;
  articles: number;
  /** Of all that it is made of; empty where the part is the whole. */
  digest: string;
  /** Whether it was made of the same, and is kept. */
  isKept: boolean;
  /** Files of content, unless it is kept: for each process that renders or indexes a share of it. */
  shares: string[];
}

/** What is known of the content: the parts asked for, and the dates of the articles that are in none. */
export interface ReadParts {
  parts: ReadPart[];
  rest: string[];
  /** File of the content for what belongs to no article. */
  site: string;
  /** Of a large site, the digest of all that it is made of; empty of a small one, whose files tell. */
  version: string;
}

const { values, positionals } = parseArgs({
  options: { by: { type: 'string' } },
  allowPositionals: true,
});
const [folder = '', ...asked] = positionals;
const path = process.env['CONTENT'] ?? 'content';
const { content, findings } = await loadContent(path);
if (findings.length > 0) console.error(formatFindings(findings));
if (!content) {
  console.error('Cannot build the site: mend the errors above.');
  process.exit(1);
}
const dates = content.articles.map(({ published }) => published.date);
const names = values.by
  ? [...new Set(dates.map((date) => date.slice(0, Number(values.by))))]
  : asked;
const source = await sourceDigest(path);
const read: ReadParts = {
  parts: (names.length > 0 ? names : ['']).map((name) => readPart(content, name)),
  rest: dates.filter((date) => names.every((name) => !date.startsWith(name))),
  site: keep(content, 'site', []),
  version: dates.length > mostKept ? digestOf(content, source).slice(0, 9) : '',
};
writeFileSync(join(folder, 'parts.json'), JSON.stringify(read));

function readPart(whole: Content, name: string): ReadPart {
  const ids = whole.articles
    .filter(({ published }) => published.date.startsWith(name))
    .map(({ id }) => id);
  const contentOf = (some: readonly string[]) =>
    some.length === whole.articles.length ? whole : partContent(whole, new Set(some));
  // Of one size, since the index of a few articles has no term files and could not be merged.
  const length = Math.max(1, Math.ceil(ids.length / shareSize));
  const groups = Array.from({ length }, (_, number) =>
    ids.slice((number * ids.length) / length, ((number + 1) * ids.length) / length),
  );
  const digest = name && digestOf(contentOf(ids), source);
  const isMade = isKept(name, digest);
  return {
    name,
    articles: ids.length,
    digest,
    isKept: isMade,
    shares: (isMade ? [] : groups).map((share, number) =>
      keep(contentOf(share), `part-${name}-${number}`, share),
    ),
  };
}

function readShareSize(given: string): number {
  const size = Number(given);
  // The last two shares may hold half of it, which must be enough for an index with term files.
  if (Number.isInteger(size) && size > 2 * sizeSettings.candidates) return size;
  console.error(
    `Unexpected SHARE \`${given}\`, expected a number of articles above ${2 * sizeSettings.candidates}, such as 500.`,
  );
  process.exit(1);
}

function keep(some: Content, name: string, own: readonly string[]): string {
  const file = join(folder, `${name}.json`);
  keepContent(file, { content: some, own });
  return file;
}

function digestOf({ witness: _, ...its }: Content, code: string): string {
  return createHash('sha256')
    .update(JSON.stringify([code, its]))
    .digest('hex');
}
