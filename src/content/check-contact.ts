import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../article/site.ts';
import type { Finding } from './finding.ts';

/** Check that who reads in NOTICE.md to write to the `contact` of site.yaml finds one there. */
export async function checkContact(folder: string, site: Site | undefined): Promise<Finding[]> {
  if (!site || site.contact) return [];
  const notice = await readFile(join(folder, 'NOTICE.md'), 'utf8').catch(() => '');
  if (!notice.includes('`contact`')) return [];
  const message =
    'Missing `contact`, expected an address where NOTICE.md sends whoever holds rights: add it.';
  return [
    { severity: 'warning', rule: 'contact', file: join(folder, 'site.yaml'), line: 1, message },
  ];
}
