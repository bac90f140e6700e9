// npm run check:site: is the built folder right? Valid HTML, no link that leads nowhere, no file that
// nothing leads to, no address lost, nothing of the editor's machine, no text in a script that its
// language hasn't, and no page heavier than its budget.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';
import { basePath } from './base-path.ts';
import { addressesOf, checkAddresses } from './check/addresses.ts';
import { checkBudgets, checkWorkerBudget } from './check/budgets.ts';
import { checkHtml } from './check/html.ts';
import { checkLeaks } from './check/leaks.ts';
import { checkLinks } from './check/links.ts';
import { checkOrphans } from './check/orphans.ts';
import { checkScript } from './check/script.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'record-addresses': { type: 'boolean' } },
});
const folder = positionals[0] ?? process.env['DIST'] ?? 'dist';
const content = process.env['CONTENT'] ?? 'content';

const files = new Map<string, Buffer>();
const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
for (const entry of entries) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile()) files.set(relative(folder, path), await readFile(path));
}
const html = [...files].filter(([file]) => file.endsWith('.html'));
const pages = new Map(html.map(([file, bytes]) => [file, bytes.toString()]));
if (pages.size === 0) {
  console.error(`Cannot find pages in \`${folder}\`: build the site first (npm run build).`);
  process.exit(1);
}

const record = join(content, 'addresses.txt');
if (values['record-addresses']) {
  await writeFile(
    record,
    addressesOf(pages.keys())
      .map((address) => `${address}\n`)
      .join(''),
  );
}
const recorded = await readFile(record, 'utf8').catch(() => '');
const { content: loaded } = await loadContent(content);
const findings = [
  ...(await checkHtml(pages)),
  ...checkLinks(pages, folder),
  ...checkOrphans(files),
  ...checkLeaks(files, new Set(loaded?.articles.map(({ source }) => source.sha256))),
  ...checkAddresses(recorded, { pages: pages.keys(), folder, file: record }),
  ...checkScript(pages),
  // A path above the site makes every address longer: budgets are for a site at the root of its host.
  ...checkWorkerBudget('sw.js', files.get('sw.js')?.toString() ?? ''),
  ...(basePath() ? [] : checkBudgets(pages)),
];
if (findings.length > 0) console.error(formatFindings(findings));
const errors = findings.filter(({ severity }) => severity === 'error').length;
console.log(`${pages.size} pages: ${errors} errors.`);
process.exitCode = errors > 0 ? 1 : 0;
