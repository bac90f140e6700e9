import { expect } from '@playwright/test';
import { expectKept, offlineTest as test } from './offline-test.ts';

const article = '/zh-tw/articles/takungpao-avocado/';

test('where there is no room, reading goes on and the page says so', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/zh-tw/offline/');
  await expectKept(page, '/zh-tw/offline/core-list.json');
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: site.address,
    quotaSize: 200_000,
  });
  await page.getByRole('button', { name: '全部存下來' }).click();
  await expect(page.getByRole('status')).toHaveText(/空間不夠/);
  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({});
  });
  await page.getByRole('button', { name: '接著存' }).click();
  await expect(page.getByRole('status')).toHaveText(/空間不夠/);
  await page.goto('/zh-tw/articles/guancha-behemoth/');
  await expect(page.getByRole('article')).toContainText('Behemoth');
});

for (const [name, refuse] of [
  [
    'a worker that is refused',
    () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('Refused', 'SecurityError'));
    },
  ],
  [
    'a browser without service workers',
    () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  ],
  [
    'blocked storage',
    () => {
      CacheStorage.prototype.keys = () =>
        Promise.reject(new DOMException('Insecure', 'SecurityError'));
    },
  ],
] as const) {
  test(`${name} is told, and the site reads as ever`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto('/zh-tw/offline/');
    await expect(page.getByText('這個瀏覽器不能留下頁面')).toBeVisible();
    await expect(page.getByRole('button', { name: '全部存下來' })).toBeHidden();
    await page.goto('/zh-tw/');
    await page.goto(article);
    await expect(page.getByRole('article')).toContainText('祖克柏');
  });
}

test('without JavaScript the page says what it takes', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/zh-tw/offline/`);
  await expect(page.locator('noscript p')).toContainText('留下頁面要用JavaScript');
  await expect(page.getByRole('button', { name: '移除' })).toBeHidden();
  await context.close();
});
