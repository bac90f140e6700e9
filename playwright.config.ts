import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser();
/** Another port lets two checkouts run their browser tests side by side. */
const port = Number(process.env['TEST_PORT'] ?? 4391);

export default defineConfig({
  testDir: 'test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // On a machine that has other work too, a wait that is too short fails for no fault.
  timeout: 60_000,
  snapshotPathTemplate: '{testDir}/shots/{arg}{ext}',
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { maxDiffPixels: 0, threshold: 0, animations: 'disabled', caret: 'hide' },
  },
  reporter: [['list'], ['./test/browser/count-reporter.ts']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-HK',
    timezoneId: 'Asia/Hong_Kong',
    viewport: { width: 1280, height: 800 },
    // A service worker answers before the tests can; those of its own allow it.
    serviceWorkers: 'block',
    // Pages don't fade into each other while a test looks at them.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      // A container's root has no sandbox; the rest keeps the browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.ts ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
