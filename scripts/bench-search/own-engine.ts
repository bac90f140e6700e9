import { globSync } from 'node:fs';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Passage } from '../../src/article/passage.ts';
import { createPassageIds } from '../../src/article/passage-ids.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import { type ArticleInput, buildIndex } from '../../src/search/build-index.ts';
import { buildIndexFiles } from '../../src/search/build-index-files.ts';
import type { BenchEngine } from './engine.ts';
import type { MadeUpArticle } from './generate-articles.ts';

/** The search of this project, with the worker of the built site. */
export const ownEngine: BenchEngine = {
  async build({ articles, names }, folder) {
    const glossary = names.map(([cn, hk, tw], number) => ({
      id: `p${number}`,
      kind: 'person' as const,
      english: '',
      'zh-CN': cn,
      'zh-HK': hk,
      'zh-TW': tw,
      outputOnly: [],
      from: [],
      also: [],
      search: [],
      typos: [],
      mode: 'convert' as const,
    }));
    const index = buildIndex({ articles: articles.map(inputOf), glossary, table: foldTable });
    const { manifest, packs, words, terms } = buildIndexFiles(index, { folder: 'published' });
    const files = [...packs, ...words, ...terms, { name: 'published.json', bytes: manifest }];
    for (const { name, bytes } of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
  },
  async code() {
    const code: Record<string, string> = {};
    // The worker, and what it loads when it needs it: under their names, by which they load one another.
    for await (const path of glob('dist/_astro/*.js')) code[basename(path)] = path;
    return code;
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

function inputOf({ id, title, paragraphs }: MadeUpArticle): ArticleInput {
  const idOf = createPassageIds(foldTable);
  const head = idOf('s', title);
  const passages: Passage[] = [{ id: head, paragraph: head, kind: 'title', text: title }];
  for (const sentences of paragraphs) {
    const paragraph = idOf('p', sentences.join(''));
    for (const text of sentences)
      passages.push({ id: idOf('s', text), paragraph, kind: 'sentence', text });
  }
  return {
    article: {
      id,
      outlet: null,
      published: { date: '2031-05-04', basis: 'stated', reason: '' },
      topics: [],
    },
    address: `/articles/${id}/`,
    outletName: null,
    region: 'zh-CN',
    lang: 'zh-CN',
    title,
    passages,
  };
}
