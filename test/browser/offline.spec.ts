import { expect } from '@playwright/test';
import { expectKept, readCaches, readPages, offlineTest as test } from './offline-test.ts';

const article = '/zh-tw/articles/takungpao-avocado/';
const other = '/zh-tw/articles/hkej-avocado/';

test('a page that was read opens without a connection; another says that it is not kept', async ({
  page,
  site,
}) => {
  await readPages(page, article);
  await expectKept(page, '/zh-tw/offline/core-list.json');
  site.connection = () => 'none';
  await page.reload();
  await expect(page.getByRole('article')).toContainText('祖克柏');
  await page.goto('/zh-tw/claims/');
  await expect(page.getByRole('table')).toBeVisible();

  await page.goto(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('這一頁沒有留下');
  await expect(page).toHaveTitle('這一頁沒有留下');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await page.getByRole('main').getByRole('link', { name: 'Meta被爆' }).click();
  await expect(page).toHaveURL(article);

  await page.goto(other);
  site.connection = () => 'good';
  await page.getByRole('button', { name: '再試一次' }).click();
  await expect(page.getByRole('article')).toContainText('祖克柏');
});

test('after one search, any other works without a connection', async ({ page, site }) => {
  await readPages(page);
  await page.goto('/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toContainText('汪滔');
  await expectKept(page, '/offline/search-list.json');
  site.connection = () => 'none';
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('裁員六百人');
  await expect(page.locator('#results').getByRole('listitem').first()).toBeVisible();
  await expect(page.locator('#results')).toContainText('600');
});

test('whoever asks for less data searches, and is sent nothing more', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await readPages(page);
  await page.goto('/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toContainText('汪滔');
  // The index would be asked for a second after the answer.
  await page.waitForTimeout(1500);
  const kept = Object.values(await readCaches(page)).flatMap(Object.keys);
  expect(kept.filter((address) => address.startsWith('/search/'))).toEqual(['/search/']);
});

/** Hundreds of files are fetched and compared. */
const patiently = { timeout: 20_000 };

test('the whole story is saved, stopped, cut, gone on with, read, and removed', async ({
  page,
  site,
}) => {
  await page.goto('/zh-tw/offline/');
  await expect(page.getByText(/要下載約\d\.\d MB，在裝置上佔約\d+\.\d MB/)).toBeVisible();
  // Each file takes a while: there is time to stop.
  site.delay = 300;
  site.connection = (path) => (path.includes('entities/') ? 'slow' : 'good');
  await page.getByRole('button', { name: '全部存下來' }).click();
  await expect(page.getByRole('progressbar', { name: '正在存' })).toBeVisible();
  await page.getByRole('button', { name: '停下' }).click();
  site.connection = (path) => (path.includes('topics/') ? 'cut' : 'good');
  await expect(page.getByRole('status')).toHaveText(/停下了/, { timeout: 10_000 });
  await page.getByRole('button', { name: '接著存' }).click();
  await expect(page.getByRole('status')).toHaveText(/網路斷了/, patiently);
  site.connection = () => 'good';
  await page.getByRole('button', { name: '接著存' }).click();
  await expect(page.getByRole('status')).toHaveText(/已經存好/, patiently);

  site.connection = () => 'none';
  const articles = [...site.files.keys()].filter((path) =>
    /^zh-tw\/articles\/[^/]+\/index\.html$/.test(path),
  );
  expect(articles).toHaveLength(8);
  for (const path of [...articles, 'zh-tw/timeline/index.html']) {
    await page.goto(`/${path.replace('index.html', '')}`);
    await expect(page.locator('h1')).not.toHaveText('這一頁沒有留下');
  }
  await page.goto('/zh-tw/claims/');
  await expect(page.getByRole('table')).toBeVisible();
  await page.goto('/zh-tw/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toContainText('汪滔');

  await page.goto('/zh-tw/offline/');
  await page.getByRole('button', { name: '移除' }).click();
  await expect(page.getByRole('status')).toHaveText('已全部移除。', patiently);
  expect(Object.values(await readCaches(page)).flatMap(Object.keys)).toEqual([]);
});

test('a damaged page that is kept, a site out of order and a connection cut midway trap nobody', async ({
  page,
  site,
}) => {
  await readPages(page, article);
  await page.evaluate(async (address) => {
    const name = (await caches.keys()).find((one) => !one.endsWith('saved')) ?? '';
    await (await caches.open(name)).put(address, new Response('<p>damaged'));
  }, article);
  await page.goto(article);
  await expect(page.getByRole('article')).toContainText('祖克柏');
  await expect
    .poll(async () => JSON.stringify(await readCaches(page)).includes('damaged'))
    .toBe(false);
  for (const connection of ['broken', 'cut', 'none'] as const) {
    site.connection = () => connection;
    await page.goto(article);
    await expect(page.getByRole('contentinfo').last()).toBeVisible();
    await expect(page.getByRole('article')).toContainText('祖克柏');
  }
  // What is not kept comes as far as it comes, and is not kept for whole.
  site.connection = () => 'cut';
  await page.goto(other, { waitUntil: 'commit' });
  site.connection = () => 'none';
  await page.goto(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('這一頁沒有留下');
});

test('on a slow connection a kept page is shown after three seconds', async ({ page, site }) => {
  await readPages(page, article);
  site.connection = (path) => (path === article.slice(1) ? 'slow' : 'good');
  const started = Date.now();
  await page.goto(article);
  await expect(page.getByRole('article')).toContainText('祖克柏');
  expect(Date.now() - started).toBeGreaterThan(2900);
  expect(Date.now() - started).toBeLessThan(4900);
});
