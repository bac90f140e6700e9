import { expect } from '@playwright/test';
import { type Files, makeOfflineFiles } from '../../scripts/build/make-offline-files.ts';
import { expectKept, readCaches, readPages, offlineTest as test } from './offline-test.ts';

const article = '/zh-tw/articles/takungpao-avocado/';
const other = '/zh-tw/articles/hkej-avocado/';

test('a new version takes over whole or not at all, and no cache mixes two', async ({
  page,
  site,
  built,
}) => {
  const versionOf = (files: typeof site.files) =>
    JSON.parse(String(files.get('offline/core-list.json'))).version as string;
  const withWorker = async (files: Files) =>
    new Map([...files, ...(await makeOfflineFiles(files, '/'))]);
  // A smaller site: what is left out takes a while to weigh.
  const files = new Map(
    [...built].filter(
      ([path]) =>
        !/^zh-(cn|hk)\/|(claims|entities)\/.+\/|^sw\.js$|-list\.json$|-all\.json$/.test(path),
    ),
  );
  const first = await withWorker(files);
  const file = `${article.slice(1)}index.html`;
  const corrected = String(files.get(file)).replaceAll('祖克柏', '祖克柏（新）');
  const home = String(files.get('zh-tw/index.html')).replace('</main>', '<p>（新）</p></main>');
  const next = await withWorker(
    new Map([...files, [file, Buffer.from(corrected)], ['zh-tw/index.html', Buffer.from(home)]]),
  );
  site.files = first;
  const sites = new Map([first, next].map((files) => [versionOf(files), files]));
  expect(sites.size).toBe(2);
  /** Every cache holds files of its own version, to the byte; tells the versions that are there. */
  const expectUnmixed = async () => {
    for (const [name, bodies] of Object.entries(await readCaches(page))) {
      const files = sites.get(name.split(' ')[1] ?? '');
      for (const [address, body] of Object.entries(bodies)) {
        const path = address.slice(1).replace(/(^|\/)$/, '$1index.html');
        expect(body === String(files?.get(path)), `${name}: ${path}`).toBe(true);
      }
    }
  };
  const versions = async () =>
    new Set(Object.keys(await readCaches(page)).map((name) => name.split(' ')[1]));

  await readPages(page, article, other);
  await expectKept(page, '/zh-tw/offline/core-list.json');
  await page.goto('/zh-tw/offline/');
  await page.getByRole('button', { name: '全部存下來' }).click();
  await expect(page.getByRole('status')).toHaveText(/已經存好/);
  site.files = next;
  // The old worker is still there when the page of the new site comes, and the new one is cut off.
  site.connection = (path) => (path === article.slice(1) ? 'cut' : 'good');
  site.takeAsked();
  await page.goto('/zh-tw/');
  await expect(page.getByText('（新）')).toBeVisible();
  await expect.poll(() => site.takeAsked().includes(article.slice(1))).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing))
    .toBe(null);
  await expectUnmixed();
  site.connection = () => 'none';
  await page.goto(article);
  await expect(page.getByRole('article')).toContainText('祖克柏');
  await expect(page.getByRole('article')).not.toContainText('（新）');

  site.connection = () => 'good';
  await page.goto('/zh-tw/');
  await expect.poll(async () => [...(await versions())]).toEqual([versionOf(next)]);
  await expectKept(page, '/zh-tw/offline/story-list.json');
  await expectUnmixed();
  site.connection = () => 'none';
  await page.goto(article);
  await expect(page.getByRole('article')).toContainText('祖克柏（新）');
  await page.goto(other);
  await expect(page.getByRole('article')).toContainText('祖克柏');
});
