import { type Mode, modeFolder, modes } from '../article/mode.ts';
import type { ListPage } from './list-pages.ts';

interface ListPath {
  params: { mode: string | undefined; id?: string; page: string | undefined };
  props: { mode: Mode; page: ListPage };
}

/** Give the paths of the pages of lists in every mode. */
export function listPaths(pages: readonly ListPage[]): ListPath[] {
  return modes.flatMap((mode) => {
    const folder = modeFolder(mode).slice(0, -1) || undefined;
    return pages.map((page) => ({
      params: { mode: folder, ...(page.id && { id: page.id }), page: page.number?.toString() },
      props: { mode, page },
    }));
  });
}
