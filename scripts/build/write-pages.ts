// Pages in a process of its own: node write-pages.ts FOLDER; KEPT_CONTENT says of which articles, PAGES
// whether nothing but what belongs to these (`articles`), or to none (`site`).
import { build } from 'astro';

const [outDir = ''] = process.argv.slice(2);
try {
  await build({ root: '.', outDir, logLevel: 'warn' });
} catch (cause) {
  console.error(`Cannot build the site: ${cause instanceof Error ? cause.message : cause}`);
  process.exit(1);
}
