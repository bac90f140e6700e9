import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

test('home → article → zh-TW at the same sentence → search → a sentence in it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page).toHaveTitle('對讀');
  await page.getByRole('link', { name: 'Meta被爆「抄襲」中國人工智能模型' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Meta被爆「抄襲」中國人工智能模型',
  );

  const sentence = page.locator('article span[id]', { hasText: '閉源模型的支持者' });
  const id = await sentence.getAttribute('id');
  expect(id).toMatch(/^s[0-9a-z]{7}$/);
  await page.goto(`${page.url()}#${id}`);
  await page
    .getByRole('navigation', { name: '閱讀方式' })
    .getByRole('link', { name: '台灣正體' })
    .click();
  await expect(page).toHaveURL(new RegExp(`/zh-tw/articles/[^/]+/#${id}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-TW');
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(page.locator('article')).toContainText('祖克柏');

  await page.getByRole('link', { name: '查一句話' }).click();
  await page.getByRole('searchbox').fill('扎克伯格');
  // The filters name regions too, folded away.
  const results = page.locator('#results');
  for (const region of ['香港', '中國大陸', '台灣']) {
    await expect(results.getByText(region, { exact: false }).first()).toBeVisible();
  }
  await expect(page.getByRole('status')).toContainText('扎克伯格');
  const first = results.locator('.sources ol a').first();
  await expect(first.locator('mark').first()).toHaveText(/克柏|Zuckerberg/);
  const target = await first.getAttribute('href');
  await first.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  expect(target).toMatch(/^\/zh-tw\/articles\/.*#s/);
  await expect(page.locator(':target')).toBeInViewport();
});

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
