import { type Mode, modeFolder, modes } from '../article/mode.ts';

/** One page to build: the parameters of its address, and the mode and id it is for. */
export interface ModePath<Id> {
  params: { mode: string | undefined; id?: Id };
  props: { mode: Mode; id: Id };
}

/** Give the paths of a page in every mode, for every id (pages without an id: `['']`). */
export function modePaths<Id extends string>(ids: readonly Id[]): ModePath<Id>[] {
  return modes.flatMap((mode) => {
    const folder = modeFolder(mode).slice(0, -1) || undefined;
    return ids.map((id) => ({
      params: { mode: folder, ...(id && { id }) },
      props: { mode, id },
    }));
  });
}
