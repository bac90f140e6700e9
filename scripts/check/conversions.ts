import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../src/content/edition.ts';
import type { Finding } from '../../src/content/finding.ts';
import { type ConversionLines, conversionLines } from './conversion-lines.ts';
import { showDifference } from './show-difference.ts';

const advice = 'read it, and record it with `npm run check -- --accept-conversions`';

/**
 * Compare today's conversions of all articles with the record of those that an editor last read,
 * so that a new glossary row or dictionary can't change what readers see unnoticed.
 */
export async function checkConversions(edition: Edition, folder: string): Promise<Finding[]> {
  const today = conversionLines(edition);
  const recorded = await readdir(folder).catch(() => []);
  const names = new Set(today.map(({ name }) => name));
  const left = recorded.filter((name) => !names.has(name)).map((name) => join(folder, name));
  const findings = await Promise.all(today.map((conversion) => compare(conversion, folder)));
  const warn = (file: string): Finding => ({
    severity: 'warning',
    rule: 'conversion-lock',
    file,
    message: `Unexpected record, no article of this edition is converted so: ${advice}.`,
  });
  return [...findings.flat(), ...left.map(warn)];
}

/** Record today's conversions as read; gives the number of files. */
export async function acceptConversions(edition: Edition, folder: string): Promise<number> {
  const today = conversionLines(edition);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, lines } of today) await writeFile(join(folder, name), `${lines.join('\n')}\n`);
  return today.length;
}

async function compare({ name, lines }: ConversionLines, folder: string): Promise<Finding[]> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const finding = (line: number, message: string): Finding => ({
    severity: 'error',
    rule: 'conversion-lock',
    file,
    line,
    message: `${message}: ${advice}.`,
  });
  if (text === undefined) return [finding(1, 'Missing record of a conversion')];
  const before = new Map(text.trimEnd().split('\n').map(entryOf));
  const after = new Map(lines.map(entryOf));
  const changed = [...after].flatMap(([id, { words, line }]) => {
    const old = before.get(id);
    if (old?.words === words) return [];
    const shown = old ? showDifference(old.words, words) : `{+${words}+}`;
    return [finding(old?.line ?? line, `Changed conversion of ${id}, ${shown}`)];
  });
  const gone = [...before].filter(([id]) => !after.has(id));
  return [
    ...changed,
    ...gone.map(([id, { words, line }]) =>
      finding(line, `Changed conversion of ${id}, [-${words}-]`),
    ),
  ];
}

function entryOf(
  text: string,
  index: number,
): [id: string, entry: { words: string; line: number }] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), { words: text.slice(space + 1), line: index + 1 }];
}
