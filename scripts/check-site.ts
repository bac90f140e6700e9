// npm run check:site: is the built folder right? Valid HTML, no link that leads nowhere, no text in a
// script that its language hasn't, and no page heavier than its budget.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFindings } from '../src/content/format-findings.ts';
import { checkBudgets } from './check/budgets.ts';
import { checkHtml } from './check/html.ts';
import { checkLinks } from './check/links.ts';
import { checkScript } from './check/script.ts';

const folder = process.argv[2] ?? 'dist';
const pages = new Map<string, string>();
for await (const file of glob('**/*.html', { cwd: folder })) {
  pages.set(file, await readFile(join(folder, file), 'utf8'));
}
if (pages.size === 0) {
  console.error(`Cannot find pages in \`${folder}\`: build the site first (npm run build).`);
  process.exit(1);
}

const findings = [
  ...(await checkHtml(pages)),
  ...checkLinks(pages, folder),
  ...checkScript(pages),
  ...checkBudgets(pages),
];
if (findings.length > 0) console.error(formatFindings(findings));
console.log(`${pages.size} pages: ${findings.length} errors.`);
process.exitCode = findings.length > 0 ? 1 : 0;
