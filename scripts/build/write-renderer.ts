// Bundles what renders the site, in a process of its own: node write-renderer.ts FOLDER BUNDLE. FOLDER gets
// the files that pages load from `_astro`, and those of public/.
import { build } from 'astro';
import { bundleOnly } from './bundle-only.ts';

const [outDir = '', bundle = ''] = process.argv.slice(2);
try {
  await build({ root: '.', outDir, logLevel: 'warn', integrations: [bundleOnly(bundle)] });
} catch (cause) {
  console.error(`Cannot build the site: ${cause instanceof Error ? cause.message : cause}`);
  process.exit(1);
}
