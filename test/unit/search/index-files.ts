import type { IndexFiles } from '../../../src/search/build-index-files.ts';
import type { Read } from '../../../src/search/open-search.ts';

/** The files of an index by name; the manifest is `x.json`. */
export function filesOf({ manifest, packs, words, terms }: IndexFiles): Map<string, Uint8Array> {
  return new Map<string, Uint8Array>([
    ['x.json', new TextEncoder().encode(manifest)],
    ...[...packs, ...words, ...terms].map(({ name, bytes }): [string, Uint8Array] => [name, bytes]),
  ]);
}

/** Read from such files; `names` notes which. */
export function readFrom(files: ReadonlyMap<string, Uint8Array>, names: string[] = []): Read {
  return async (name) => {
    names.push(name);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`Cannot find \`${name}\`.`);
    return bytes;
  };
}
