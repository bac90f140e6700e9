import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

const article = '/zh-tw/articles/takungpao-avocado/';

test('a converted word shows its original to the pointer and to the keyboard', async ({ page }) => {
  await page.goto(article);
  const word = page.locator('article ruby', { hasText: '祖克柏' }).first();
  const original = word.getByText('朱克伯格');
  await expect(original).toBeHidden();
  await word.hover();
  await expect(original).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(original).toBeHidden();
  await word.focus();
  await expect(original).toBeVisible();
});

test('a tap shows the original', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(article);
  const words = page.locator('article ruby', { hasText: '祖克柏' });
  // Not the first one, which the keyboard reaches too.
  await words.nth(3).tap();
  await expect(words.nth(3).getByText('朱克伯格')).toBeVisible();
  await context.close();
});

test('the switch shows all originals, without JavaScript too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article);
  const originals = page.locator('article rt');
  expect(await originals.count()).toBeGreaterThan(20);
  await expect(originals.nth(10)).toBeHidden();
  await page.getByLabel('顯示原詞').check();
  for (const index of [0, 10, 20]) await expect(originals.nth(index)).toBeVisible();
  await expect(originals.first()).toHaveAttribute('lang', 'zh-HK');
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow().catch(() => 0)).toBeLessThanOrEqual(0);
  await context.close();
});

test('an article as published offers no switch and marks nothing', async ({ page }) => {
  await page.goto('/articles/takungpao-avocado/');
  await expect(page.locator('article ruby')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
