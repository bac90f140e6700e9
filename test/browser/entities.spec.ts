import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

test('by keyboard from the home page to a name and on to a sentence', async ({ page }) => {
  await page.goto('/zh-tw/');
  const name = page.getByRole('main').getByRole('link', { name: '祖克柏', exact: true });
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('祖克柏');
  const regions = page.getByRole('table', { name: '各地寫法' });
  await expect(regions.getByRole('row', { name: '中國大陸 扎克伯格' })).toBeVisible();
  await expect(regions.getByText('扎克伯格')).toHaveAttribute('lang', 'zh-CN');
  const sentence = page
    .getByRole('listitem')
    .getByRole('link', { name: /祖克柏/ })
    .filter({ has: page.locator('mark') })
    .first();
  await expect(sentence.locator('mark').first()).toHaveText('祖克柏');
  const words = await sentence.textContent();
  await sentence.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-tw\/articles\/[a-z-]+\/#[a-z0-9-]+$/);
  await expect(page.locator(':target')).toContainText(words?.trim().slice(0, 20) ?? '', {
    // The original words, out of sight until they are asked for, are in the text content too.
    useInnerText: true,
  });
});

test('an article lists its names, with a misprint as printed', async ({ page }) => {
  await page.goto('/zh-tw/articles/takungpao-avocado/');
  const section = page.getByRole('region', { name: '提到的名字' });
  await expect(section.getByRole('listitem').filter({ hasText: 'gpt-oss' })).toContainText(
    '照錄的誤植：GP-oss',
  );
  await section.getByText(/^另外\d+個$/).focus();
  await page.keyboard.press('Enter');
  await section.getByRole('link', { name: 'Scale AI' }).click();
  await expect(page).toHaveURL(/\/zh-tw\/entities\/scale-ai\/$/);
});

test('a name’s page tells a misprint in words, in the table and at the sentence', async ({
  page,
}) => {
  await page.goto('/zh-cn/entities/andrew-bosworth/');
  const row = page.getByRole('table', { name: '报道里的写法' }).getByRole('row');
  await expect(row.filter({ hasText: '博斯沃斯' })).toContainText('照录的误植');
  await expect(page.getByRole('listitem').filter({ hasText: '误植' })).toContainText('博斯沃斯');
});

test('without JavaScript the index leads to names and their further sentences', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-hk/entities/');
  await page.getByRole('main').getByRole('link', { name: 'Meta', exact: true }).click();
  const details = page.getByRole('group').first();
  await expect(details.getByRole('link').first()).toBeHidden();
  await details.getByText(/^另外\d+句$/).click();
  await expect(details.getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '在全部報道裏查「Meta」' })).toHaveAttribute(
    'href',
    '/zh-hk/search/?q=Meta',
  );
  await context.close();
});
