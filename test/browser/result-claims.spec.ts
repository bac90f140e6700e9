import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

const asked = `search/?q=${encodeURIComponent('汪滔支持閉源模型')}`;
const results = '#results .sources > li';

test('a sentence of a result unfolds its claims, and one leads to its page in the same mode', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/claims.json')) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto(`/zh-tw/${asked}`);
  const source = page.locator(results).filter({ hasText: '大公報' }).first();
  const sentence = source.getByRole('listitem').filter({ hasText: '是閉源模型的支持者' }).first();
  const claims = sentence.getByRole('group').filter({ hasText: '說法' });
  await expect(claims).toBeVisible();
  expect(fetched).toEqual([]);
  const before = await sentence.boundingBox();
  await claims.getByText('說法').first().focus();
  await page.keyboard.press('Enter');
  const claim = claims.getByRole('link', { name: '汪滔主張模型閉源。' });
  await expect(claim).toBeVisible();
  expect((await sentence.boundingBox())?.y).toBe(before?.y);
  expect(fetched).toEqual(['/zh-tw/articles/takungpao-avocado/claims.json']);
  await claim.click();
  await expect(page).toHaveURL(/\/zh-tw\/claims\/wang-closed\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('汪滔主張模型閉源。');
});

test('of a sentence that says the contrary, the claim says so', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('汪滔作為開源模型的擁護者')}`);
  const sentence = page
    .locator(results)
    .getByRole('listitem')
    .filter({ hasText: '開源模型的擁護者' })
    .first();
  await sentence.getByText('說法', { exact: true }).first().click();
  await expect(sentence.getByRole('listitem')).toContainText(['汪滔主張模型閉源。 · 說的相反']);
});

test('where the claims can’t be had, a link leads to the page of the article’s claims', async ({
  page,
}) => {
  await page.route('**/claims.json', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto(`/${asked}`);
  const source = page.locator(results).filter({ hasText: '大公報' }).first();
  const sentence = source.getByRole('listitem').filter({ hasText: '是閉源模型的支持者' }).first();
  await sentence.getByText('說法', { exact: true }).first().click();
  await sentence.getByRole('link', { name: '說法' }).click();
  await expect(page).toHaveURL(/\/articles\/takungpao-avocado\/claims\/#s/);
});

test('the command line names the claims that the page shows', async ({ page }) => {
  const line = execFileSync(process.execPath, ['scripts/search.ts', '--json', '汪滔支持閉源模型'], {
    encoding: 'utf8',
  });
  const { results: told } = JSON.parse(line) as {
    results: { article: string; verdict: string; passages: { id: string; claims: string[] }[] }[];
  };
  const found = told.filter(({ verdict }) => verdict !== 'none');
  expect(found.flatMap(({ passages }) => passages.flatMap(({ claims }) => claims))).not.toEqual([]);
  await page.goto(`/${asked}`);
  await expect(page.locator(results)).toHaveCount(found.length);
  for (const [at, { article, passages }] of found.entries()) {
    const response = await page.request.get(`/articles/${article}/claims.json`);
    const all: Record<string, { address: string }[]> = response.ok() ? await response.json() : {};
    for (const { id, claims } of passages) {
      expect(all[id]?.map(({ address }) => address) ?? []).toEqual(
        claims.map((claim) => `/claims/${claim}/`),
      );
      const link = page.locator(results).nth(at).locator(`ol > li:has(> a[href$="#${id}"])`);
      await expect(link.getByText('說法', { exact: true })).toHaveCount(claims.length > 0 ? 2 : 0);
    }
  }
});
