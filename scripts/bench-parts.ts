// npm run bench:parts: what does a query cost, in requests and bytes, of an archive in so many parts, and
// of the last of these merged into fewer? --articles 10000, --parts 1,4,12,48, --merged 4,1. Made-up
// articles; files are counted as they are read, without a browser.
import { parseArgs } from 'node:util';
import { buildParts } from './bench-parts/build-parts.ts';
import { joinFiles } from './bench-parts/join-files.ts';
import { mergeInto } from './bench-parts/merge-into.ts';
import { weighQueries } from './bench-parts/weigh-queries.ts';
import { generateArticles } from './bench-search/generate-articles.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    parts: { type: 'string', default: '1,4,12,48' },
    merged: { type: 'string', default: '4,1' },
  },
});
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
const corpus = generateArticles(Number(values.articles), 60);
const rows: Record<string, Record<string, number>> = {};
const time = async <T>(work: () => T | Promise<T>) => {
  const start = performance.now();
  const result = await work();
  return { result, seconds: Math.round((performance.now() - start) / 100) / 10 };
};
const weigh = async (label: string, parts: Parameters<typeof joinFiles>[0], seconds: number) => {
  const joined = await time(() => joinFiles(parts, corpus.names));
  const { files, ...sizes } = joined.result;
  const costs = await weighQueries(files, corpus.queries);
  rows[label] = { 'build, s': seconds, 'join, s': joined.seconds, ...sizes, ...costs };
};
for (const count of numbers(values.parts)) {
  const built = await time(() => buildParts(corpus, count));
  await weigh(`${count}`, built.result, built.seconds);
  if (count !== numbers(values.parts).at(-1)) continue;
  for (const fewer of numbers(values.merged)) {
    const merged = await time(() => mergeInto(fewer, built.result));
    await weigh(`${count} merged into ${fewer}`, merged.result, merged.seconds);
  }
}
console.log(`${values.articles} articles of 1,500 characters, ${corpus.queries.length} queries`);
console.table(rows);
