// The pages of one share in a process of its own: node write-pages.ts FOLDER; PAGES says which,
// see `src/content/this-share.ts`.
import { build } from 'astro';

const [outDir = ''] = process.argv.slice(2);
try {
  await build({ root: '.', outDir, logLevel: 'warn' });
} catch (cause) {
  console.error(`Cannot build the site: ${cause instanceof Error ? cause.message : cause}`);
  process.exit(1);
}
