import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import type { SearchIndex } from '../../src/search/record.ts';
import { answersOf, type Engine } from './engines.ts';

/** The script that Pagefind writes beside its index. */
interface PagefindScript {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  score: number;
  data: () => Promise<{ meta: { article: string; id: string } }>;
}

/** Pagefind with its defaults over the same passages, each a page to it. Its index stands in a folder until the process ends. */
export async function pagefindEngine({ articles }: SearchIndex): Promise<Engine> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors[0]}`);
  for (const { id: article, passages } of articles)
    for (const { id, text } of passages)
      await index.addCustomRecord({
        url: `/${article}/#${id}`,
        content: text,
        language: 'zh',
        meta: { article, id },
      });
  const folder = await mkdtemp(join(tmpdir(), 'duidu-pagefind-'));
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  const address = `${pathToFileURL(folder)}/`;
  // Its script is made for browsers, where it fetches its files.
  const fetchAny = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith(address)) return fetchAny(input, init);
    return new Response(await readFile(new URL(url.replace(/\?.*/, ''))));
  };
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const script = (await import(`${address}pagefind.js`)) as PagefindScript;
  await script.options({ basePath: address });
  await script.init();
  return async (query) => {
    const { results } = await script.search(query);
    const found = await Promise.all(
      results.map(async ({ score, data }) => ({ ...(await data()).meta, score })),
    );
    return answersOf(found);
  };
}
