import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

test('by keyboard from a claim to a sentence in the reader’s words', async ({ page }) => {
  await page.goto('/zh-tw/claims/meta-600-cut/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('600');
  const differences = page.getByRole('region', { name: '各篇不同之處' });
  await expect(differences.getByRole('definition')).toHaveText([/「600人」/, /「600多名」/]);
  const source = page.getByRole('listitem').filter({ has: page.getByText('數目與別處不同') });
  await expect(source.first().locator('mark')).toContainText('600人');
  await expect(source.first().getByRole('blockquote')).toHaveAttribute('lang', 'zh-TW');
  const link = source.first().getByRole('link', { name: '到文中看這一句' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-tw\/articles\/[a-z-]+\/#s[0-9a-z]+$/);
  await expect(page.locator(':target')).toContainText('600人');
});

test('an article that contradicts itself, and the origins, in words', async ({ page }) => {
  await page.goto('/zh-cn/claims/wang-closed/');
  const divided = page.getByRole('listitem').filter({ hasText: '同一篇里有两种说法' });
  await expect(divided.getByRole('heading', { name: /前后不一/ })).toBeVisible();
  await expect(divided.getByText('说的相反')).toBeVisible();
  await page.getByRole('link', { name: /篇报道，\d个来源：/ }).click();
  await expect(page).toHaveURL(/#origins$/);
  await expect(page.getByRole('region', { name: '手上的文本里没有写到：' })).toBeVisible();
});

test('without JavaScript the original words are shown on demand', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-tw/claims/avocado-closed/');
  await page.getByLabel('顯示原詞').check();
  await expect(page.getByRole('blockquote').getByText('軟件').first()).toBeVisible();
  await context.close();
});
