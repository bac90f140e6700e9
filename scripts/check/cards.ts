import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../../src/content/edition.ts';
import type { Finding } from '../../src/content/finding.ts';
import { editionCards } from '../../src/interface/edition-cards.ts';
import { mostBytes } from '../cards/most-bytes.ts';

/**
 * Check that every article and every claim has the card that shows what it says today, and no card is
 * too large. An edition without the folder has none.
 */
export async function checkCards(edition: Edition, folder: string): Promise<Finding[]> {
  const there = await readdir(folder).catch(() => undefined);
  if (!there) return [];
  const named = editionCards(edition).map(({ file }) => file);
  const finding = (file: string, message: string): Finding => ({
    severity: 'warning',
    rule: 'card',
    file: join(folder, file),
    message,
  });
  const missing = named
    .filter((file) => !there.includes(file))
    .map((file) =>
      finding(file, 'Missing card of an article or a claim, make it with `npm run cards`.'),
    );
  const sizes = await Promise.all(there.map((file) => stat(join(folder, file))));
  const wrong = there.flatMap((file, index) => {
    if (!named.includes(file))
      return [
        finding(file, 'Unexpected card of no article or claim, remove it with `npm run cards`.'),
      ];
    const { size = 0 } = sizes[index] ?? {};
    if (size <= mostBytes) return [];
    return [finding(file, `Unexpected ${size} bytes, expected ${mostBytes} at most.`)];
  });
  return [...missing, ...wrong];
}
