import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buildIndex } from '../../src/search/build-index.ts';
import { buildIndexFiles } from '../../src/search/build-index-files.ts';
import type { BenchEngine } from './engine.ts';
import { madeUpInput } from './made-up-input.ts';

/** The search of this project, with the worker of the built site. */
export const ownEngine: BenchEngine = {
  async build(corpus, folder) {
    const index = buildIndex(madeUpInput(corpus));
    const { manifest, packs, words, terms } = buildIndexFiles(index, { folder: 'published' });
    const files = [...packs, ...words, ...terms, { name: 'published.json', bytes: manifest }];
    for (const { name, bytes } of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
  },
  async code() {
    // The worker, and what it loads when it needs it: by their names, since that imports the worker.
    return Object.fromEntries(globSync('dist/_astro/*.js').map((path) => [basename(path), path]));
  },
  client: (folder) => `
    const worker = new Worker('${folder}${workerName()}', { type: 'module' });
    const waiting = new Map();
    worker.onmessage = ({ data }) => waiting.get(data.id)(data);
    let asked = 0;
    globalThis.ask = (query) => new Promise((resolve, reject) => {
      waiting.set(++asked, ({ answer, error }) =>
        error ? reject(new Error(error)) : resolve(Math.min(10, answer.found.length)));
      const index = new URL('${folder}published.json', location.href).href;
      worker.postMessage({ id: asked, query, index });
    });`,
};

function workerName(): string {
  const [path] = globSync('dist/_astro/worker-*.js');
  if (path) return basename(path);
  throw new Error('Cannot find the worker in `dist/_astro`: build the site first (npm run build).');
}
