import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkClaim, type KnownToClaims } from '../claim/check-claim.ts';
import { type Claim, claimSchema } from '../claim/claim.ts';
import { checkFileName } from './check-file-name.ts';
import type { Finding } from './finding.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { readText } from './read-text.ts';

/** The claims of a folder as far as they could be read, not yet held against the articles. */
export interface ReadClaims {
  claims: Claim[];
  findings: Finding[];
  /** Hold the claims against the articles and lists that they name. */
  check: (known: Omit<KnownToClaims, 'claims'>) => Finding[];
}

/** Read every claim of a folder, in the order of their ids; a folder that is missing holds none. */
export async function readClaims(folder: string): Promise<ReadClaims> {
  const names = await readdir(folder).catch(() => []);
  const files = names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
  const reads = await Promise.all(files.map(readClaim));
  const findings = reads.flatMap(({ file, value, findings, lineOf }) => [
    ...findings,
    ...(value ? checkFileName(value.id, { file, line: lineOf(['id']) }, files) : []),
  ]);
  const claims = reads.flatMap(({ value }) => value ?? []);
  const check: ReadClaims['check'] = (known) => {
    const ids = claims.map(({ id }) => id);
    return reads.flatMap(({ file, value, lineOf }) =>
      value
        ? checkClaim(value, { ...known, claims: ids }).map(({ rule, path, message }): Finding => {
            return { severity: 'error', rule, file, line: lineOf(path), message };
          })
        : [],
    );
  };
  return { claims, findings, check };
}

async function readClaim(file: string): Promise<ParsedYaml<Claim> & { file: string }> {
  const { text, findings } = await readText(file);
  if (findings.length > 0) return { file, findings, lineOf: () => 1 };
  return { file, ...parseYaml<Claim>(text, claimSchema, { file, line: 1 }) };
}
