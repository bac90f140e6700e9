import { test as base, expect, type Page } from '@playwright/test';
import type { Files } from '../../scripts/build/make-offline-files.ts';
import { readFolder } from '../../scripts/build/read-folder.ts';
import { type SiteServer, serveSite } from './site-server.ts';

/**
 * A browser test with a service worker and a server of its own. It fails when a page breaks its policy,
 * throws, or writes to the console what is not a failed request.
 */
export const offlineTest = base.extend<{ site: SiteServer; clean: undefined }, { built: Files }>({
  serviceWorkers: 'allow',
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      await use(await readFolder('dist'));
    },
    { scope: 'worker' },
  ],
  site: async ({ built }, use) => {
    const site = await serveSite(built);
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
  clean: [
    async ({ page, context }, use) => {
      const faults: string[] = [];
      await page.exposeFunction('reportViolation', (text: string) =>
        faults.push(`policy: ${text}`),
      );
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const page = globalThis as unknown as { reportViolation: (text: string) => void };
          page.reportViolation(`${event.effectiveDirective} ${event.blockedURI}`);
        });
      });
      context.on('console', (message) => {
        const text = message.text();
        if (!/^Failed to load resource|net::ERR_/.test(text)) faults.push(`console: ${text}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Give what is kept: for each cache, bodies by address. */
export const readCaches = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const bodies: Record<string, string> = {};
      for (const request of await cache.keys())
        bodies[new URL(request.url).pathname] = (await (await cache.match(request))?.text()) ?? '';
      found[name] = bodies;
    }
    return found;
  });

/** Wait until an address is kept. */
export const expectKept = (page: Page, address: string) =>
  expect
    .poll(() => page.evaluate(async (path) => Boolean(await caches.match(path)), address), {
      message: `${address} is kept`,
    })
    .toBe(true);

/** Open the home page, from which on pages are kept, and then others, each until it is kept. */
export async function readPages(page: Page, ...addresses: string[]): Promise<void> {
  await page.goto('/');
  await expectKept(page, '/offline/core-list.json');
  for (const address of addresses) {
    await page.goto(address);
    await expectKept(page, address);
  }
}
