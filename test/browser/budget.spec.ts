import { expect, test } from '@playwright/test';
import { measureSite } from '../../scripts/bench-search/measure-site.ts';
import { weighSite } from '../../scripts/bench-search/weigh-site.ts';

test('a query costs a reader 40 kB at most, code and all, in every reading mode', async () => {
  const weights = await weighSite();
  for (const [mode, { median }] of Object.entries(weights))
    expect(median, mode).toBeLessThanOrEqual(40_000);
});

test('results stand on the page in the time of a blink', async ({ browser }) => {
  const { median, parts } = await measureSite(browser);
  // The bar of `npm run bench:search` is 16; whatever else runs on this machine has its share here.
  expect(median).toBeLessThan(80);
  expect(Object.keys(parts).join()).not.toContain('nearest-form');
});
