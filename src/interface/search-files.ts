import { edition } from '../content/this-edition.ts';
import type { IndexFile } from '../search/sealed-file.ts';
import { joinSearchParts, searchPart } from './search-part.ts';

let made: IndexFile[] | undefined;

/** Give the files of the search index of all articles, named from the folder `search/`, made once. */
export function searchFiles(): readonly IndexFile[] {
  if (!made) {
    const { manifest, packs, terms } = searchPart('', edition.articles, edition);
    made = [...packs, ...terms, ...joinSearchParts([manifest], edition.glossary)];
  }
  return made;
}
