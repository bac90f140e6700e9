import type { Queue } from './queue.ts';
import type { ReadPart } from './read-content.ts';
import { runNode } from './run-node.ts';

interface Options {
  /** The file for what joins the index with others. */
  manifest: string;
  queue: Queue;
}

/**
 * Make the index of a part in a folder, each share in a process of its own; then they are merged into
 * one, a few files at a time. Memory is that of a share, however many there are.
 */
export async function indexPart(
  { name, shares }: ReadPart,
  folder: string,
  { manifest, queue }: Options,
): Promise<void> {
  const write = (own: string, file: string, content = '') =>
    queue(() => runNode(['write-search-part.ts', own, folder, file], { KEPT_CONTENT: content }));
  if (shares.length === 1) return write(name, manifest, shares[0]);
  const files = shares.map((_, number) => `${manifest}-${number}`);
  await Promise.all(
    shares.map((share, number) =>
      write(`${name && `${name}/`}${number}`, files[number] as string, share),
    ),
  );
  await queue(() => runNode(['merge-shares.ts', name, folder, manifest, ...files], {}));
}
