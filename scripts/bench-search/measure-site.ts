import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { typingPause } from '../../src/search/typing-pause.ts';
import type { Claim } from '../eval/map-claims.ts';
import { serveFolder } from './serve-folder.ts';

const firstQuery = '扎克伯格';

/** What the search of the built site costs a reader. */
export interface SiteFigures {
  /** Bytes (Brotli 11) of what the search page loads, by file, and of the script inside it. */
  parts: Record<string, number>;
  /** Of a query that is typed all at once: what is waited for beyond the pause after the last key. */
  typed: Wait;
  /** Of a query that is sent at once, its words still to be fetched. */
  sent: Wait;
}

/** Milliseconds from a query to the results on the page, after the first query. */
export interface Wait {
  median: number;
  p95: number;
}

/** Measure the built site in `dist/` with the queries of the development claims. */
export async function measureSite(browser: Browser): Promise<SiteFigures> {
  const html = await readFile('dist/search/index.html', 'utf8');
  const code = [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].map(
    ([, text]) => text,
  );
  const parts: Record<string, number> = { 'script in the page': weigh(code.join('')) };
  const served = await serveFolder('dist');
  try {
    const { claims } = JSON.parse(await readFile('test/eval/claims-own.json', 'utf8'));
    const queries = (claims as Claim[]).flatMap((claim) => claim.queries);
    const address = `${served.address}search/index.html`;
    const { loaded, wait: sent } = await askAll(browser, address, queries, false);
    for (const path of loaded.filter((name) => /\.(js|json|txt|bin)$/.test(name)))
      parts[path.replace(/^\//, '')] = weigh(await readFile(join('dist', path)));
    const { wait: typed } = await askAll(browser, address, queries, true);
    return { parts, typed, sent };
  } finally {
    served.close();
  }
}

/** Ask queries on a page with an empty cache, after a first one; tells what that one loaded. */
async function askAll(
  browser: Browser,
  address: string,
  queries: readonly string[],
  isTyped: boolean,
): Promise<{ loaded: string[]; wait: Wait }> {
  // What is kept for later is no part of a query.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    // A page that is opened with a query loads its script at once.
    await page.goto(`${address}?q=${encodeURIComponent(firstQuery)}`);
    await page.getByRole('status').filter({ hasText: firstQuery }).waitFor();
    const ask = (query: string) => page.evaluate(timeQuery, { query, isTyped });
    const loaded = [...requested];
    const times: number[] = [];
    for (const query of queries) times.push((await ask(query)) - (isTyped ? typingPause : 0));
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return { loaded, wait: { median: at(0.5), p95: at(0.95) } };
  } finally {
    await context.close();
  }
}

/** In the page: give the milliseconds from a query to its answer. */
function timeQuery({ query, isTyped }: { query: string; isTyped: boolean }): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('#q');
  const status = document.querySelector('#status');
  if (!input?.form || !status) throw new Error('Cannot find the search form.');
  const start = performance.now();
  const shown = new Promise<number>((resolve) => {
    // The first word is that the index is being loaded: no answer yet.
    const observer = new MutationObserver(() => {
      if (!status.textContent?.includes(query.slice(0, 20))) return;
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(status, { childList: true });
  });
  input.value = query;
  if (isTyped) input.dispatchEvent(new InputEvent('input'));
  else input.form.requestSubmit();
  return shown;
}

const weigh = (text: string | Buffer) => brotliCompressSync(text).length;
