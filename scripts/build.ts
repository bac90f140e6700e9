// npm run build: content/ → dist/. What is wrong with the content is told at once, and the folder
// that was there before stays until the new one is whole.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';

const target = process.env['DIST'] ?? 'dist';
// A folder of its own, so that two builds at once leave each other alone.
const fresh = `.cache/build-${process.pid}`;

const { content, findings } = await loadContent(process.env['CONTENT'] ?? 'content');
if (findings.length > 0) console.error(formatFindings(findings));
if (!content) {
  console.error('Cannot build the site: mend the errors above.');
  process.exit(1);
}

const started = performance.now();
await rm(fresh, { recursive: true, force: true });
try {
  await build({ root: '.', outDir: fresh, logLevel: 'warn' });
} catch (cause) {
  await rm(fresh, { recursive: true, force: true });
  console.error(`Cannot build the site: ${cause instanceof Error ? cause.message : cause}`);
  process.exit(1);
}
if (existsSync(target)) await rm(target, { recursive: true });
await rename(fresh, target);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.error(`Built ${content.articles.length} articles in ${seconds} s: ${target}/`);
