import { brotliCompressSync } from 'node:zlib';
import { type Mode, modeFolder, modes } from '../../src/article/mode.ts';
import type { Finding } from '../../src/content/finding.ts';
import budgets from './budgets.json' with { type: 'json' };

/**
 * Check that every built page stays within its budget (`budgets.json`, bytes after brotli 11): the
 * page with its styles, its script, and that it asks for nothing else but its icon. An article page
 * longer than `longestArticle` characters gets `bytesPerCharacter` for each further one.
 */
export function checkBudgets(pages: ReadonlyMap<string, string>): Finding[] {
  return [...pages].flatMap(([file, html]) => {
    const findings: Finding[] = [];
    const error = (rule: Finding['rule'], message: string) =>
      findings.push({ severity: 'error', rule, file, line: 1, message });

    const path = withoutMode(file.replace(/index\.html$/, ''));
    const budget = budgets.pages.find((row) => new RegExp(row.path).test(path));
    if (!budget) return findings;
    const further = Math.max(0, countHan(html) - budgets.longestArticle);
    const allowed =
      budget.bytes + (budget.kind === 'article' ? further * budgets.bytesPerCharacter : 0);
    const size = compressed(html);
    if (size > allowed)
      error(
        'page-size',
        `Unexpected ${size} bytes (brotli), expected at most ${allowed} for this kind of page (${budget.kind}): say less at once, or move styles to the pages that need them.`,
      );

    const script = compressed([...html.matchAll(scripts)].map(([, code = '']) => code).join(''));
    const scriptOf: Record<string, number> = budgets.scriptOf;
    const most = scriptOf[budget.kind] ?? budgets.script;
    if (script > most)
      error(
        'script-size',
        `Unexpected ${script} bytes of script (brotli), expected at most ${most}: a page for reading works by HTML and CSS.`,
      );

    // A template is inert: what is in it is fetched when a reader asks for it.
    for (const [tag] of html
      .replace(/<template\b[\s\S]*?<\/template>/g, '')
      .matchAll(/<(?:script|img|iframe|link|source|video|audio|object)\b[^>]*>/g)) {
      const isKnown = /\brel="?(?:icon|canonical|alternate|license|manifest|search)\b/.test(tag);
      if (!isKnown && /\s(?:src|href|data)=/.test(tag))
        error('request', `Unexpected \`${tag}\`, expected one request a page and its icon.`);
    }
    if (/@font-face|@import|url\((?!["']?data:)/.test(html))
      error('request', 'Unexpected font or file in the styles, expected none: readers have fonts.');
    return findings;
  });
}

/** Check that the service worker, which every later page waits for, is within its budget. */
export function checkWorkerBudget(file: string, code: string): Finding[] {
  const size = compressed(code);
  if (size <= budgets.worker) return [];
  const message = `Unexpected ${size} bytes of script (brotli), expected at most ${budgets.worker}: every page waits for this worker.`;
  return [{ severity: 'error', rule: 'script-size', file, line: 1, message }];
}

const scripts = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;

const compressed = (text: string) => (text ? brotliCompressSync(text).length : 0);

const countHan = (html: string) =>
  (/<article\b[\s\S]*?<\/article>/.exec(html)?.[0].match(/\p{Script=Han}/gu) ?? []).length;

function withoutMode(path: string): string {
  const folder = modes
    .map((mode: Mode) => modeFolder(mode))
    .find((name) => name && path.startsWith(name));
  return folder ? path.slice(folder.length) : path;
}
