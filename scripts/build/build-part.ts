import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPart } from './index-part.ts';
import { moveInto } from './move-into.ts';
import type { Queue } from './queue.ts';
import type { ReadPart } from './read-content.ts';
import { runNode } from './run-node.ts';

/**
 * Render the pages of a part and make its index, in as many processes as it takes. In the folder, `site`
 * holds both then, and `manifest.json` what joins the index with others.
 */
export async function buildPart(part: ReadPart, folder: string, queue: Queue): Promise<void> {
  const [site, search] = [join(folder, 'site'), join(folder, 'search')];
  // The index of no articles has no files.
  await mkdir(search, { recursive: true });
  const pages = part.shares.map((_, number) => join(folder, `pages-${number}`));
  await Promise.all([
    indexPart(part, search, { manifest: join(folder, 'manifest.json'), queue }),
    ...part.shares.map((share, number) =>
      queue(() =>
        runNode(['write-pages.ts', pages[number] ?? ''], {
          KEPT_CONTENT: share,
          PAGES: isSmallWhole(part) ? '' : 'articles',
        }),
      ),
    ),
  ]);
  for (const share of pages) moveInto(site, share);
  moveInto(join(site, 'search'), search);
}

/** Tells whether a part is the whole and one process renders it, with the pages that belong to no article. */
export function isSmallWhole({ name, shares }: ReadPart): boolean {
  return name === '' && shares.length === 1;
}
