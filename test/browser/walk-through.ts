import { expect, type Page } from '@playwright/test';

/** Walk from the home page at `base` (such as `/`) to an article, its zh-TW page, a search and a sentence. */
export async function walkThrough(page: Page, base: string): Promise<void> {
  await page.goto(base);
  await expect(page).toHaveTitle('對讀');
  await page
    .getByRole('listitem')
    .getByRole('link', { name: 'Meta被爆「抄襲」中國人工智能模型' })
    .click();
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
  await expect(page).toHaveURL(new RegExp(`${base}zh-tw/articles/[^/]+/#${id}$`));
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
  expect(target).toMatch(new RegExp(`^${base}zh-tw/articles/.*#s`));
  await expect(page.locator(':target')).toBeInViewport();
}
