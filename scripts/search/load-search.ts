import { type ClaimsOn, claimsOnSentences } from '../../src/claim/claims-on-sentences.ts';
import type { Finding } from '../../src/content/finding.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { buildIndexFiles } from '../../src/search/build-index-files.ts';
import { type FileSearch, openSearch } from '../../src/search/open-search.ts';
import { indexContent } from './index-content.ts';

const manifestName = 'published.json';

/** The search of a content folder, or what is wrong with the folder. */
export interface LoadedSearch {
  search?: FileSearch;
  claimsOn: ClaimsOn;
  findings: Finding[];
}

/** Read a content folder and search its articles as the site does, by files that stand in memory. */
export async function loadSearch(folder: string): Promise<LoadedSearch> {
  const { content, findings } = await loadContent(folder);
  const claimsOn = claimsOnSentences(content?.claims ?? []);
  if (!content) return { claimsOn, findings };
  const index = indexContent(content);
  const { manifest, packs, words, terms } = buildIndexFiles(index, { folder: 'published' });
  const files = new Map([...packs, ...words, ...terms].map(({ name, bytes }) => [name, bytes]));
  files.set(manifestName, new TextEncoder().encode(manifest));
  const read = async (name: string) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`Cannot find \`${name}\` in the index.`);
    return bytes;
  };
  return { search: await openSearch(read, manifestName), claimsOn, findings };
}
