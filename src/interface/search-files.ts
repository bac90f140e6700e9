import { edition } from '../content/this-edition.ts';
import type { IndexFile } from '../search/sealed-file.ts';
import { joinSearchParts, searchPart } from './search-part.ts';

/** The files of the search index, in all reading modes. */
interface SearchFiles {
  /** By the folder of a reading mode; JSON. */
  manifests: Record<string, string>;
  packs: IndexFile[];
  words: IndexFile[];
  terms: IndexFile[];
}

let made: SearchFiles | undefined;

/** Give the files of the search index of all articles, as one part, made once in a build. */
export function searchFiles(): SearchFiles {
  if (!made) {
    const { manifest, ...files } = searchPart('', edition.articles, edition);
    made = { ...files, ...joinSearchParts([manifest], edition.glossary) };
  }
  return made;
}
