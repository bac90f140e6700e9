import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { characterPairs } from './character-pairs.ts';
import type { BenchEngine } from './engine.ts';

/** MiniSearch over pairs of characters, its index as one JSON file; it stores titles, no texts. */
export const miniSearchEngine: BenchEngine = {
  async build({ articles }, folder) {
    const options = { fields: ['title', 'text'], storeFields: ['title'], tokenize: characterPairs };
    const search = new MiniSearch(options);
    for (const { id, title, paragraphs } of articles)
      search.add({ id, title, text: paragraphs.flat().join('') });
    await writeFile(join(folder, 'index.json'), JSON.stringify(search));
  },
  async code() {
    return { 'minisearch.js': fileURLToPath(import.meta.resolve('minisearch')) };
  },
  client: (folder) => `
    const pairs = ${characterPairs.toString()};
    const ready = Promise.all([
      import('${folder}minisearch.js'),
      fetch('${folder}index.json').then((response) => response.text()),
    ]).then(([{ default: MiniSearch }, text]) =>
      MiniSearch.loadJSON(text, { fields: ['title', 'text'], storeFields: ['title'], tokenize: pairs }));
    globalThis.ask = async (query) => (await ready).search(query).slice(0, 10).length;`,
};
