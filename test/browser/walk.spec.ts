import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';
import { walkThrough } from './walk-through.ts';

test('home → article → zh-TW at the same sentence → search → a sentence in it', ({ page }) =>
  walkThrough(page, '/'));

test('a reader keeps the place when changing the mode in the middle of an article', async ({
  page,
}) => {
  await page.goto('/articles/takungpao-avocado/');
  const heading = page.getByRole('heading', { name: 'Meta負面消息不斷' });
  const id = await heading.getAttribute('id');
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page
    .getByRole('navigation', { name: '閱讀方式' })
    .getByRole('link', { name: '简体' })
    .click();
  await expect(page).toHaveURL(/\/zh-cn\/articles\/takungpao-avocado\/#/);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

for (const name of ['朱克伯格', '查克柏格', '祖克柏', 'Zuckerberg']) {
  test(`${name} finds what 扎克伯格 finds`, async ({ page }) => {
    const find = async (query: string) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('status')).toHaveText(`「${query}」：7篇報道裏有相關的句子`);
      const links = page.locator('#results').getByRole('listitem').getByRole('link');
      return links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    };
    expect(await find(name)).toEqual(await find('扎克伯格'));
  });
}
