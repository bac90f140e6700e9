import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';
import { expectToFit } from './expect-to-fit.ts';

const laidOff = `/search/?q=${encodeURIComponent('Meta裁員600人')}`;
const results = '#results .sources > li';

test('a result tells in words where its sentence differs from the claim', async ({ page }) => {
  await page.goto(laidOff);
  const first = page.locator(results).first();
  await expect(first).toContainText('句中是「600多名」，不是「600人」');
  await expect(first.getByText('香港')).toBeVisible();
  await page.goto(`/zh-cn/search/?q=${encodeURIComponent('Meta裁员600多人')}`);
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.locator(results).first()).not.toContainText('不是“600多');
});

test('by keyboard: the paragraph of a sentence, and why it was found', async ({ page }) => {
  await page.goto(laidOff);
  const first = page.locator(results).first();
  const paragraph = first.getByRole('group').filter({ hasText: '看整段' }).first();
  await expect(first).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(first.locator('ol').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const sentence = await first.locator('ol').getByRole('link').first().textContent();
  await expect(paragraph.locator('mark')).toHaveText(sentence ?? '');
  await expect(paragraph.getByRole('paragraph')).toHaveAttribute('lang', /^zh-/);

  await first.getByText('為甚麼列出').click();
  const reasons = first.getByRole('group').filter({ hasText: '為甚麼列出' }).getByRole('listitem');
  await expect(reasons.filter({ hasText: '「裁員」：這裏寫作' })).toContainText('「被裁」');
});

test('order and filters live in the address, and Back brings them again', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('扎克伯格')}`);
  await expect(page.getByRole('status')).toContainText('7篇');
  await page.getByText('排列與篩選').click();
  await page.getByLabel('地區').selectOption('香港');
  await expect(page).toHaveURL(/&region=zh-HK/);
  await expect(page.locator(results).getByText('內地')).toHaveCount(0);
  const inHongKong = await page.locator(results).count();
  expect(inHongKong).toBeGreaterThan(1);
  await page.getByLabel('排列').selectOption('最新的在前');
  await expect(page).toHaveURL(/order=date/);
  const dates = await page
    .locator(`${results} time`)
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates).toEqual([...dates].sort().reverse());

  await page.locator(results).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await expect(page.getByLabel('地區')).toHaveValue('zh-HK');
  await expect(page.getByLabel('地區')).toBeVisible();
  await expect(page.locator(results)).toHaveCount(inHongKong);
});

test('filters that leave nothing say so, and are taken off by a button', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('扎克伯格')}&since=2040-01-01&topic=none-such`);
  await expect(page.getByRole('status')).toHaveText('「扎克伯格」：篩選後一篇也沒有，不篩選有7篇');
  await expect(page.getByLabel('起始日期')).toHaveValue('2040-01-01');
  await page.getByRole('button', { name: '不再篩選' }).click();
  await expect(page.getByRole('status')).toContainText('7篇');
  await expect(page).toHaveURL(/\?q=[^&]+$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a name is suggested by any of its forms, and fills the box by keyboard', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('祖克');
  const suggested = page.getByRole('list', { name: '是不是要查' }).getByRole('link');
  await expect(suggested.first()).toHaveText('朱克伯格');
  await page.getByRole('searchbox').press('ArrowDown');
  await expect(suggested.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('朱克伯格');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('status')).toContainText('「朱克伯格」：7篇');
  await page.getByRole('searchbox').fill('开源与');
  await expect(suggested).toHaveText(['開源與閉源']);
  await page.getByRole('searchbox').fill('');
  await expect(suggested).toHaveCount(0);
});

test('nothing found: what was looked for, the nearest names, and the articles', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('巴黎奧運會Zuker開幕')}`);
  await expect(page.getByRole('status')).toContainText('手上的文本裏沒有');
  await expect(page.getByText(/^查過：「巴黎.*」、「Zuker」、「開幕」/)).toBeVisible();
  await expect(
    page.getByRole('list', { name: '是不是要查' }).getByRole('link', { name: '朱克伯格' }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: '報道' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on results with all unfolded in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${laidOff}&order=date`);
    await expect(page.locator(results).first()).toBeVisible();
    for (const summary of await page.locator('details:not([open]) > summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('results with all unfolded and suggestions fit 320 px, also with doubled text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/zh-tw/search/?q=Meta&order=date`);
  await expect(page.locator(results).first()).toBeVisible();
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await expectToFit(page);
});
