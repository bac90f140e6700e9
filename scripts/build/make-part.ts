import { join } from 'node:path';
import type { Queue } from './queue.ts';
import type { ReadPart } from './read-content.ts';
import { runNode } from './run-node.ts';

/**
 * Make the shares of a part, each in a process of its own that loads the bundle `write-renderer.ts` left.
 * In the folder, `site` holds their pages then and, in `search`, their indexes; `manifest-….json` what
 * joins these; `facts-….json` what the rest of the site tells of their texts.
 */
export async function makeShares(
  part: ReadPart,
  folder: string,
  { bundle, queue }: { bundle: string; queue: Queue },
): Promise<void> {
  const PAGES = isSmallWhole(part) ? '' : 'articles';
  await Promise.all(
    part.shares.map((content, number) => {
      const name = part.shares.length === 1 ? part.name : join(part.name, String(number));
      const script = ['write-share.ts', bundle, folder, String(number), name] as const;
      return queue(() => runNode(script, { KEPT_CONTENT: content, PAGES }));
    }),
  );
}

/** Merge the indexes of a part's shares into one; `manifest.json` is what joins it with others. */
export function mergeShares({ name, shares }: ReadPart, folder: string): Promise<void> {
  return runNode(['merge-shares.ts', name, folder, String(shares.length)], {});
}

/** Tells whether a part is the whole and one process makes it, with the pages that belong to no article. */
export function isSmallWhole({ name, shares }: ReadPart): boolean {
  return name === '' && shares.length === 1;
}
