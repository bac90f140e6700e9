import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

const statement = 'Meta在AI方面裁減約600人。';

test('by keyboard from the matrix to a claim, to a sentence in zh-TW, and back', async ({
  page,
}) => {
  await page.goto('/zh-tw/');
  const own = page.getByRole('navigation', { name: '主導覽' }).getByRole('link', { name: '說法' });
  await own.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('各篇的說法');
  const table = page.getByRole('table', { name: /個說法各篇不同/ });
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: statement }) });
  await expect(row.getByRole('rowheader')).toContainText('數目');
  await expect(row.getByRole('cell').filter({ hasText: '沒寫' })).not.toHaveCount(0);
  await row.getByRole('link', { name: '寫到' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-tw\/claims\/meta-600-cut\/#source-/);
  const source = page.locator(':target');
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: '到文中看這一句' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-tw\/articles\/.*#s/);
  await expect(page.locator(':target')).toContainText('600');
  await page.goBack();
  await page.goBack();
  await expect(table).toBeVisible();
});

test('filters are links: a topic has its own columns, what differs first', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zh-cn/claims/');
  const filters = page.getByRole('navigation', { name: '筛选说法' });
  await filters.getByRole('link', { name: /文化遗产/ }).click();
  const columns = page.getByRole('columnheader');
  await expect(columns).toHaveCount(2);
  await filters.getByText('按名字看').click();
  await filters.getByRole('link', { name: 'Behemoth' }).click();
  await expect(page).toHaveURL(/\/claims\/entities\/behemoth\/$/);
  await expect(filters.getByRole('link', { name: 'Behemoth' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(
    page
      .getByRole('rowheader')
      .filter({ hasText: /^(各篇不同|几篇)/ })
      .first(),
  ).toBeVisible();
  await context.close();
});

test('on a phone the matrix scrolls inside itself, its first column in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/claims/');
  const region = page.getByRole('region', { name: /個說法/ });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(30);
  const header = page.getByRole('rowheader', { name: statement });
  await header.scrollIntoViewIfNeeded();
  expect((await header.boundingBox())?.x).toBeGreaterThanOrEqual(0);
});

test('the picture on the home page says in numbers what it shows, and leads there', async ({
  page,
}) => {
  await page.goto('/');
  const row = page.getByRole('row').filter({ hasText: '全球首個' });
  await expect(row.getByRole('cell').first()).toHaveText('0');
  const alone = row.getByRole('link', { name: '5個：只有這篇' });
  await alone.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\/sources\/takungpao-italian-cuisine\/#single$/);
  await expect(page.getByRole('rowheader', { name: '只有一篇寫到 5' })).toBeInViewport();
  await expect(page.getByRole('row').getByRole('link', { name: '寫到' })).toHaveCount(5);
});

test('the timeline keeps plans apart from what has happened', async ({ page }) => {
  await page.goto('/zh-tw/timeline/');
  const plans = page.getByRole('region', { name: '刊出時還沒有到的日子' });
  const spring = plans
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: '2026年春季' }) });
  await expect(spring.getByRole('link', { name: /^Meta預計/ })).toHaveCount(1);
  await expect(spring.getByText('各篇時間不同')).toBeVisible();
  const past = page.getByRole('region', { name: '報導刊出前後' });
  await expect(past.getByText('2026')).toHaveCount(0);
  await past.getByRole('link', { name: '觀察者網「11日」' }).click();
  await expect(page.locator(':target')).toContainText('11日');
});
