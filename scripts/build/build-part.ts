import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveInto } from './move-into.ts';
import type { Queue } from './queue.ts';
import { runNode } from './run-node.ts';

/** As many articles as one process renders, in some 500 MB. */
export const shareSize = 1250;

/** A part of the archive in the making. */
export interface Part {
  /** What its articles' dates begin with (`2026-04`); empty where it is the whole. */
  name: string;
  /** Of its articles, newest first. */
  ids: readonly string[];
  /** Where it is put together: `site` holds its pages and its index, `manifest.json` what joins that. */
  folder: string;
}

/**
 * Render the pages of a part and make its index, in as many processes as it takes. Of a small whole,
 * the first renders the site's other pages as well.
 */
export async function buildPart(
  { name, ids, folder }: Part,
  queue: Queue,
  env: Record<string, string>,
): Promise<void> {
  const [site, list] = [join(folder, 'site'), join(folder, 'ids.json')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(list, JSON.stringify(ids));
  const isAll = name === '' && ids.length <= shareSize;
  const search = join(folder, 'search');
  const index = [name, search, join(folder, 'manifest.json')];
  const shares = groupsOf(ids, shareSize).map((share, number) => {
    const pages = join(folder, `pages-${number}`);
    writeFileSync(`${pages}.json`, JSON.stringify(share));
    return pages;
  });
  await Promise.all([
    queue(() => runNode(['write-search-part.ts', ...index], { ...env, PAGES: list })),
    ...shares.map((pages) =>
      queue(() =>
        runNode(['write-pages.ts', pages], { ...env, PAGES: isAll ? '' : `${pages}.json` }),
      ),
    ),
  ]);
  for (const pages of shares) moveInto(site, pages);
  moveInto(join(site, 'search'), search);
}

function groupsOf<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, number) =>
    values.slice(number * size, (number + 1) * size),
  );
}
