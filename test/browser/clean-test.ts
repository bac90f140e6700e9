import { expect, test } from '@playwright/test';

/** A browser test that also fails when the page writes to the console, breaks its policy or calls another site. */
export const cleanTest = test.extend<{ clean: undefined }>({
  clean: [
    async ({ page }, use) => {
      const faults: string[] = [];
      await page.exposeFunction('reportViolation', (text: string) =>
        faults.push(`policy: ${text}`),
      );
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (globalThis as unknown as { reportViolation: (text: string) => void })
            .reportViolation;
          report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      page.on('console', (message) => {
        if (message.text().includes('Service Worker registration blocked by Playwright')) return;
        faults.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== 'localhost')
          faults.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
