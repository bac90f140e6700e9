import * as pagefind from 'pagefind';
import type { BenchEngine } from './engine.ts';

/** Pagefind with its defaults, by its own API. */
export const pagefindEngine: BenchEngine = {
  async build({ articles }, folder) {
    const { index, errors } = await pagefind.createIndex({});
    if (!index) throw new Error(`Pagefind: ${errors[0]}`);
    for (const { id, title, paragraphs } of articles) {
      const content = [title, ...paragraphs.map((sentences) => sentences.join(''))].join('\n');
      const record = { url: `/articles/${id}/`, content, language: 'zh', meta: { title } };
      errors.push(...(await index.addCustomRecord(record)).errors);
    }
    errors.push(...(await index.writeFiles({ outputPath: folder })).errors);
    await pagefind.close();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors[0]}`);
  },
  code: async () => ({}),
  client: (folder) => `
    const ready = import('${folder}pagefind.js').then(async (pagefind) => {
      await pagefind.init();
      return pagefind;
    });
    globalThis.ask = async (query) => {
      const { results } = await (await ready).search(query);
      return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).length;
    };`,
};
