import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';

/** What Lighthouse says of a page on its slow phone: scores of 100, times in ms, medians of the runs. */
export interface PageFigures {
  /** Performance, accessibility, best practices, SEO. */
  scores: number[];
  /** Largest contentful paint. */
  lcp: number;
  /** Total blocking time. */
  tbt: number;
  /** Cumulative layout shift. */
  cls: number;
  /** The audits of the last run that were not passed. */
  failing: string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Measure a page, each run in a browser of its own. Copies are `noindex` on purpose: not counted. */
export async function measurePage(
  address: string,
  options: { browser: string; profile: string; runs: number },
): Promise<PageFigures> {
  const results: Result[] = [];
  for (let run = 0; run < options.runs; run++) {
    const chrome = await launch({
      chromePath: options.browser,
      userDataDir: options.profile,
      chromeFlags: flags,
      logLevel: 'silent',
    });
    try {
      const outcome = await lighthouse(address, {
        port: chrome.port,
        output: 'json',
        logLevel: 'silent',
        onlyCategories: categories,
        skipAudits: ['is-crawlable'],
      });
      if (!outcome) throw new Error(`Cannot measure ${address}: Lighthouse gave no result.`);
      results.push(outcome.lhr);
    } finally {
      chrome.kill();
    }
  }
  const value = (audit: string) =>
    median(results.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN));
  return {
    scores: categories.map((name) =>
      Math.round(100 * median(results.map((result) => result.categories[name]?.score ?? 0))),
    ),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls: value('cumulative-layout-shift'),
    failing: Object.values(results.at(-1)?.audits ?? {})
      .filter(
        ({ score, scoreDisplayMode }) =>
          score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
      )
      .map(({ id }) => id),
  };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
