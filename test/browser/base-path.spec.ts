import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';
import { walkThrough } from './walk-through.ts';

const port = Number(process.env['TEST_PORT'] ?? 4391) + 40;
const folder = `.cache/base-path-${port}`;
const content = `.cache/base-path-content-${port}`;
const environment = {
  ...process.env,
  BASE_PATH: '/some/path',
  DIST: folder,
  CONTENT: content,
};
let server: ChildProcess;

// One worker: the site is built once.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  cpSync('content', content, { recursive: true });
  const article = `${content}/articles/takungpao-avocado.md`;
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, text.replace('\ntitle:', '\nformerIds: [renamed]\ntitle:'));
  execFileSync(process.execPath, ['scripts/build.ts'], { env: environment });
  execFileSync(process.execPath, ['scripts/check-site.ts', folder], { env: environment });
  server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { env: environment });
  if (server.stdout) await once(server.stdout, 'data');
});

test.afterAll(() => {
  server?.kill();
  for (const made of [folder, content]) rmSync(made, { recursive: true });
});

test.use({ baseURL: `http://localhost:${port}` });

test('the whole walk under a base path, whose pages link to no address above it', ({ page }) =>
  walkThrough(page, '/some/path/'));

test('a former address leads on to the very sentence', async ({ page }) => {
  await page.goto('/some/path/zh-tw/articles/takungpao-avocado/');
  const id = await page.locator('article span[id]').last().getAttribute('id');
  await page.goto(`/some/path/zh-tw/articles/renamed/#${id}`);
  await expect(page).toHaveURL(`/some/path/zh-tw/articles/takungpao-avocado/#${id}`);
  await expect(page.locator(':target')).toBeInViewport();
});

test.describe('under a base path, with a service worker', () => {
  test.use({ serviceWorkers: 'allow' });
  test('what was read opens without a connection, and the rest of the host is left alone', async ({
    page,
    context,
  }) => {
    const kept = (address: string) =>
      page.evaluate(async (path) => Boolean(await caches.match(path)), `/some/path/${address}`);
    await page.goto('/some/path/');
    await expect.poll(() => kept('offline/core-list.json')).toBe(true);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(new URL(scope).pathname).toBe('/some/path/');
    await page.goto('/some/path/zh-cn/articles/takungpao-avocado/');
    await expect.poll(() => kept('zh-cn/offline/core-list.json')).toBe(true);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('article')).toContainText('扎克伯格');
    // A failed request would write to the console: from page to page only.
    await page.goto('/some/path/zh-cn/offline/');
    await expect(page.getByRole('main').getByRole('link', { name: 'Meta' })).toBeVisible();
  });
});
