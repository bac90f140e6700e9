import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import type { Claim } from '../eval/map-claims.ts';
import { serveFolder } from './serve-folder.ts';

/** What the search of the built site costs a reader. */
export interface SiteFigures {
  /** Bytes (Brotli 11) of what the search page loads, by file, and of the script inside it. */
  parts: Record<string, number>;
  /** Milliseconds from a query to the results on the page, after the first. */
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
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  try {
    await page.goto(`${served.address}search/index.html`);
    const ask = (query: string) =>
      page.evaluate(async (its) => {
        const input = document.querySelector<HTMLInputElement>('#q');
        const status = document.querySelector('#status');
        if (!input?.form || !status) throw new Error('Cannot find the search form.');
        const start = performance.now();
        const shown = new Promise<number>((resolve) => {
          // The first word is that the index is being loaded: no answer yet.
          const observer = new MutationObserver(() => {
            if (!status.textContent?.includes(its.slice(0, 20))) return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(status, { childList: true });
        });
        input.value = its;
        input.form.requestSubmit();
        return shown;
      }, query);
    await ask('扎克伯格');
    for (const path of loaded.filter((name) => /\.(js|json|txt|bin)$/.test(name)))
      parts[path.replace(/^\//, '')] = weigh(await readFile(join('dist', path)));
    const { claims } = JSON.parse(await readFile('test/eval/claims-own.json', 'utf8'));
    const times: number[] = [];
    for (const query of (claims as Claim[]).flatMap(({ queries }) => queries))
      times.push(await ask(query));
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return { parts, median: at(0.5), p95: at(0.95) };
  } finally {
    await context.close();
    served.close();
  }
}

const weigh = (text: string | Buffer) => brotliCompressSync(text).length;
