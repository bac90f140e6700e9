import type { Browser } from '@playwright/test';
import type { ServedFolder } from './serve-folder.ts';

/** What a reader's browser loads and waits for. */
export interface EngineFigures {
  /** Bytes, code and all, until the first query's results are there; cache empty (median of three). */
  firstBytes: number;
  /** Bytes of a further query (median). */
  nextBytes: number;
  /** Milliseconds from a query to its results (median, 95th percentile), after the first query. */
  median: number;
  p95: number;
  /** Milliseconds of the slowest. */
  most: number;
  /** Queries that found nothing. */
  empty: number;
}

declare global {
  var ask: (query: string) => Promise<number>;
}

/** Ask an engine queries in a browser; `page.html` of the served folder sets `ask`. */
export async function measureEngine(
  browser: Browser,
  served: ServedFolder,
  queries: readonly string[],
): Promise<EngineFigures> {
  const first: number[] = [];
  const next: number[] = [];
  const times: number[] = [];
  let empty = 0;
  for (const round of [0, 1, 2]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${served.address}page.html`);
    served.takeBytes();
    const ask = (query: string) =>
      page.evaluate(async (its) => {
        const start = performance.now();
        const found = await globalThis.ask(its);
        return { found, time: performance.now() - start };
      }, query);
    const [opening = '', ...others] = queries.filter((_, at) => at % 3 === round);
    await page.addScriptTag({ url: 'client.js' });
    await ask(opening);
    first.push(served.takeBytes());
    for (const query of others) {
      const { found, time } = await ask(query);
      times.push(time);
      next.push(served.takeBytes());
      if (found === 0) empty++;
    }
    await context.close();
  }
  return {
    firstBytes: quantile(first, 0.5),
    nextBytes: quantile(next, 0.5),
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
    empty,
  };
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
