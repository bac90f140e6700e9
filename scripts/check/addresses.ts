import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { modeFolder, modes } from '../../src/article/mode.ts';
import type { Finding } from '../../src/content/finding.ts';

/**
 * Give the addresses of built pages within the site and a mode, by code units: `/articles/x/`. Entity
 * pages are left out: they come and go with the texts that name them.
 */
export function addressesOf(pages: Iterable<string>): string[] {
  const folders = modes.map(modeFolder).filter(Boolean);
  return [...pages]
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .filter((file) => !folders.some((folder) => file.startsWith(folder)))
    .filter((file) => !/^entities\/.+\//.test(file))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

/**
 * Check that every address that was ever published, a line of `recorded` each, still answers in the
 * built `folder` and in every mode, and that every page of today is recorded.
 */
export function checkAddresses(
  recorded: string,
  { pages, folder, file }: { pages: Iterable<string>; folder: string; file: string },
): Finding[] {
  const lines = recorded.split('\n').slice(0, -1);
  const gone = lines.flatMap((address, index): Finding[] => {
    const files = modes.map((mode) => `${modeFolder(mode)}${address.slice(1)}index.html`);
    if (files.every((name) => existsSync(join(folder, name)))) return [];
    const remedy = address.startsWith('/articles/')
      ? "put the article's old id under `formerIds` of its front matter"
      : 'give its topic, outlet or claim the id again that it had';
    const message = `Cannot find \`${address}\`, which was published: ${remedy}; remove this line only if the page is to be gone for good.`;
    return [{ severity: 'error', rule: 'lost-address', file, line: index + 1, message }];
  });
  const known = new Set(lines);
  const added = addressesOf(pages).filter((address) => !known.has(address));
  if (added.length === 0) return gone;
  const message = `Missing ${added.length} addresses of this site, such as \`${added[0]}\`: record them with \`npm run check:site -- --record-addresses\`.`;
  return [...gone, { severity: 'warning', rule: 'new-address', file, message }];
}
