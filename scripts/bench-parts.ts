// npm run bench:parts: what does a query cost, in requests and bytes, of an archive in so many parts?
// --articles 10000, --parts 1,4,12,48. Made-up articles; files are counted as they are read, no browser.
import { parseArgs } from 'node:util';
import { buildParts } from './bench-parts/build-parts.ts';
import { weighQueries } from './bench-parts/weigh-queries.ts';
import { generateArticles } from './bench-search/generate-articles.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    parts: { type: 'string', default: '1,4,12,48' },
  },
});
const corpus = generateArticles(Number(values.articles), 60);
const rows: Record<string, Record<string, number>> = {};
for (const count of values.parts.split(',').map(Number)) {
  const { files, ...built } = buildParts(corpus, count);
  rows[`${count} parts`] = { ...built, ...(await weighQueries(files, corpus.queries)) };
}
console.log(`${values.articles} articles of 1,500 characters, ${corpus.queries.length} queries`);
console.table(rows);
