import type { Article } from '../article/article.ts';
import { type Mode, modes } from '../article/mode.ts';
import { foldTable } from '../chinese/fold-table.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import type { Edition } from '../content/edition.ts';
import { buildIndex } from '../search/build-index.ts';
import { type BuiltPart, buildPart } from '../search/build-part.ts';
import { joinParts } from '../search/join-parts.ts';
import { nameRecord } from '../search/name-record.ts';
import type { PartManifest } from '../search/part-manifest.ts';
import type { IndexFile } from '../search/sealed-file.ts';
import { searchInputs } from './search-inputs.ts';

const folderOf = (mode: Mode) => mode.toLowerCase();
const modeOf = new Map(modes.map((mode) => [folderOf(mode), mode]));

/**
 * Make the index files of a part of the archive, in all reading modes: `articles` are its own, newest
 * first, `name` is its folder (`2026-04`) or empty where it is the whole. They rest on these articles,
 * what claims and outlets say of them, the glossary, and the code.
 */
export function searchPart(
  name: string,
  articles: readonly Article[],
  edition: Edition,
): BuiltPart {
  return buildPart({
    name,
    modes: [...modeOf.keys()],
    indexOf: (folder) =>
      buildIndex({
        articles: searchInputs(articles, edition, modeOf.get(folder) as Mode),
        glossary: edition.glossary,
        table: foldTable,
      }),
  });
}

/**
 * Join parts of the archive, newest first, by what each left behind: gives the manifests of the reading
 * modes and the words, named from the folder `search/`. Throws where a part was made with another glossary.
 */
export function joinSearchParts(
  parts: readonly PartManifest[],
  glossary: readonly GlossaryTerm[],
): IndexFile[] {
  const names = glossary.flatMap((term) => nameRecord(term, foldTable));
  const { manifests, words } = joinParts(parts, names);
  const text = new TextEncoder();
  const files = Object.entries(manifests).map(([folder, manifest]) => ({
    name: `${folder}.json`,
    bytes: text.encode(manifest),
  }));
  return [...files, ...words];
}
