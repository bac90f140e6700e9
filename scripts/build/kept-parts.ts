import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadPart, ReadParts } from './read-content.ts';

/** Where parts are kept until they are joined: PARTS, or `parts`. */
const folder = process.env['PARTS'] ?? 'parts';
const record = 'part.json';

/** The folder of a part that is kept. */
export const keptPart = (name: string) => join(folder, name);

/** Give the names of the parts that are kept, newest first. */
export async function keptNames(): Promise<string[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names
    .filter((name) => existsSync(join(folder, name, record)))
    .sort()
    .reverse();
}

/** Tell whether a part is kept that was made of the same content by the same code. */
export function isKept(name: string, digest: string): boolean {
  const file = join(folder, name, record);
  return (
    name !== '' && existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).digest === digest
  );
}

/** Keep a part that was made in a folder, in the place of the one that was there. */
export async function keepPart({ name, digest }: ReadPart, made: string): Promise<void> {
  await writeFile(join(made, record), JSON.stringify({ digest }));
  await mkdir(folder, { recursive: true });
  await rm(keptPart(name), { recursive: true, force: true });
  await rename(made, keptPart(name));
}

/** Give everything that keeps the parts that are kept from being joined. */
export function findPartFaults({ parts, rest }: ReadParts): string[] {
  const faults = rest.map(
    (date) => `No part holds ${date}: build it with \`--part ${date.slice(0, 7)}\`.`,
  );
  for (const [at, part] of parts.entries()) {
    if (!part.isKept)
      faults.push(
        `${keptPart(part.name)} was made of other content or by other code: build it again with \`--part ${part.name}\`.`,
      );
    const inner = parts.slice(0, at).find(({ name }) => name.startsWith(part.name));
    if (inner)
      faults.push(`${keptPart(inner.name)} is within ${keptPart(part.name)}: remove one of them.`);
  }
  return [...new Set(faults)];
}
