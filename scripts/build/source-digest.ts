import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddress } from '../site-address.ts';

/** Give the SHA-256 (hexadecimal) of what every page is made by: code, packages, settings, cards. */
export async function sourceDigest(content: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update(siteAddress().href);
  const patterns = ['astro.config.mjs', 'package-lock.json', '{src,scripts/build}/**'];
  const files = await Array.fromAsync(
    glob([...patterns, `${content}/cards/**`], { withFileTypes: true }),
  );
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const path of paths.sort()) {
    hash.update(`${path}\0`);
    hash.update(await readFile(path));
  }
  return hash.digest('hex');
}
