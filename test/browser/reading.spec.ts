import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

const article = 'articles/guancha-behemoth/';

test('every passage has the same id in all four modes', async ({ page }) => {
  const idsIn = async (folder: string) => {
    await page.goto(`/${folder}${article}`);
    return page
      .locator('article [id]:not(input)')
      .evaluateAll((elements) => elements.map(({ id }) => id));
  };
  const published = await idsIn('');
  expect(published.length).toBeGreaterThan(50);
  expect(new Set(published).size).toBe(published.length);
  for (const folder of ['zh-cn/', 'zh-hk/', 'zh-tw/'])
    expect(await idsIn(folder)).toEqual(published);
});

test('the interface speaks the variant of the page', async ({ page }) => {
  for (const [folder, lang, about] of [
    ['', 'zh-HK', '關於本站'],
    ['zh-cn/', 'zh-CN', '关于本站'],
    ['zh-hk/', 'zh-HK', '關於本站'],
    ['zh-tw/', 'zh-TW', '關於本站'],
  ] as const) {
    await page.goto(`/${folder}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('link', { name: about }).first()).toBeVisible();
  }
});

test('a paragraph shows a link to itself on hover and on focus', async ({ page }) => {
  await page.goto(`/${article}`);
  const paragraph = page.locator('article p[id]').nth(2);
  const link = paragraph.getByRole('link', { name: /本段/ });
  await expect(link).toHaveCSS('opacity', '0');
  await paragraph.hover();
  await expect(link).toHaveCSS('opacity', '1');
  await page.mouse.move(0, 0);
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${await paragraph.getAttribute('id')}$`));
});

test('related items are folded away at the foot and open by keyboard', async ({ page }) => {
  await page.goto('/articles/hkej-avocado/');
  const summary = page.getByText('文件裏一併刊出的其他標題');
  const item = page.getByText('GPT接入Adobe');
  await expect(item).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(item).toBeVisible();
});

test('a copy says what it lacks and is kept out of search engines', async ({ page }) => {
  await page.goto('/articles/unattributed-avocado/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('（文件沒有標題）');
  await expect(page.getByRole('main')).toContainText('未署媒體名');
  await expect(page.getByRole('main')).toContainText('文件沒有載明網址');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('an address that is not there leads on to the articles', async ({ page, request }) => {
  expect((await request.get('/articles/nowhere/')).status()).toBe(404);
  await page.goto('/404.html');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('without JavaScript everything but search reads, and search says where to go', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-tw/');
  await page.getByRole('link', { name: 'Meta模型擬改閉源' }).last().click();
  await expect(page.getByRole('article')).toContainText('封閉模型');
  await page.getByRole('link', { name: '简体' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('link', { name: '查一句话' }).click();
  // Playwright reads no text in <noscript>; that its paragraph is shown is what counts.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await context.close();
});
