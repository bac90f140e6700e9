import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import type { Content } from '../../src/content/load-content.ts';
import { makeSchemas } from '../schemas/make-schemas.ts';

/** Report JSON Schemas of a folder that are not those of today's content. */
export async function checkSchemas(content: Content, folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, text] of makeSchemas(content)) {
    const file = join(folder, name);
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    const message =
      'Stale schema, expected the fields and ids of today: write it again with `npm run schemas`.';
    findings.push({ severity: 'warning', rule: 'stale-schema', file, line: 1, message });
  }
  return findings;
}
