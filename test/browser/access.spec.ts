import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';
import { expectToFit } from './expect-to-fit.ts';

const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];
const pages = [
  '/',
  '/zh-tw/articles/takungpao-avocado/',
  '/articles/guancha-behemoth/',
  '/zh-cn/outlets/hkej/',
  '/zh-hk/topics/avocado/',
  '/zh-tw/entities/',
  '/zh-tw/claims/avocado-closed/',
  '/claims/meta-600-cut/',
  '/zh-tw/articles/takungpao-avocado/claims/',
  '/claims/',
  '/zh-tw/claims/topics/open-and-closed/',
  '/claims/sources/guancha-avocado/',
  '/zh-cn/timeline/',
  '/zh-hk/entities/gpt-oss/',
  '/entities/mark-zuckerberg/',
  '/about/',
  '/zh-cn/offline/',
  '/search/?q=%E8%A3%81%E5%93%A1600%E4%BA%BA',
  '/404.html',
];

for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(15);
    });
  }

  test(`${path} fits 320 px, also with doubled text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expectToFit(page);
  });
}

for (const chosen of ['sepia', 'huge down dark']) {
  test(`axe finds nothing where a reader chose ${chosen}, the panel open`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('display', value), chosen);
    await page.goto('/zh-tw/articles/takungpao-avocado/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '顯示' }).click();
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectToFit(page);
  });
}

test('the first stop of the Tab key skips to the main part', async ({ page }) => {
  await page.goto('/articles/takungpao-avocado/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
