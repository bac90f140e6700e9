import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchEngine } from './engine.ts';
import { toolPath } from './tool-path.ts';

interface MiniSearchClass {
  new (options: object): { add: (document: object) => void };
}

const pairs = (text: string) =>
  Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)).filter((pair) =>
    /^[\p{L}\p{N}]{2}$/u.test(pair),
  );

/** MiniSearch over pairs of characters, its index as one JSON file; it stores titles, no texts. */
export const miniSearchEngine: BenchEngine = {
  async build({ articles }, folder) {
    const { default: MiniSearch } = (await import(
      pathToFileURL(toolPath('minisearch', 'dist/es/index.js')).href
    )) as {
      default: MiniSearchClass;
    };
    const options = { fields: ['title', 'text'], storeFields: ['title'], tokenize: pairs };
    const search = new MiniSearch(options);
    for (const { id, title, paragraphs } of articles)
      search.add({ id, title, text: paragraphs.flat().join('') });
    await writeFile(join(folder, 'index.json'), JSON.stringify(search));
  },
  async code() {
    return { 'minisearch.js': toolPath('minisearch', 'dist/es/index.js') };
  },
  client: (folder) => `
    const pairs = ${pairs.toString()};
    const ready = Promise.all([
      import('${folder}minisearch.js'),
      fetch('${folder}index.json').then((response) => response.text()),
    ]).then(([{ default: MiniSearch }, text]) =>
      MiniSearch.loadJSON(text, { fields: ['title', 'text'], storeFields: ['title'], tokenize: pairs }));
    globalThis.ask = async (query) => (await ready).search(query).slice(0, 10).length;`,
};
