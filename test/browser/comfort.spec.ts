import { expect, type Page } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

const article = '/zh-tw/articles/guancha-behemoth/';
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const sizeOf = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const choose = async (page: Page, ...names: string[]) => {
  await page.getByRole('button', { name: '顯示' }).click();
  for (const name of names) await page.getByRole('radio', { name, exact: true }).check();
  await page.keyboard.press('Escape');
};

test('choices hold at once, on other pages, in other modes, and are there before anything is painted', async ({
  page,
}) => {
  await page.goto(article);
  const white = await paper(page);
  const size = await sizeOf(page);
  await choose(page, '米黃', '特大', '30字');
  const sepia = await paper(page);
  expect(sepia).not.toBe(white);
  expect(await sizeOf(page)).toBeGreaterThan(size);
  await page.addInitScript(() => {
    // The first frame of the page: what it was painted with.
    requestAnimationFrame(() => {
      if (document.body) document.title = getComputedStyle(document.body).backgroundColor;
    });
  });
  for (const path of [article, '/', '/zh-cn/topics/avocado/', '/search/']) {
    await page.goto(path);
    expect(await paper(page)).toBe(sepia);
    expect(await sizeOf(page)).toBeGreaterThan(size);
    expect(await page.title()).toBe(sepia);
  }
});

test('a line is a whole number of characters, at most as many as chosen', async ({ page }) => {
  await page.goto(article);
  const characters = () =>
    page
      .locator('article p[id]')
      .nth(1)
      .evaluate((element) => {
        const { width } = element.getBoundingClientRect();
        return width / Number.parseFloat(getComputedStyle(element).fontSize);
      });
  expect(await characters()).toBe(40);
  await choose(page, '30字');
  expect(await characters()).toBe(30);
  await page.setViewportSize({ width: 390, height: 800 });
  const narrow = await characters();
  expect(Math.abs(narrow - Math.round(narrow))).toBeLessThan(0.01);
});

test('the last line of a paragraph is not drawn apart as the justified ones may be', async ({
  page,
}) => {
  for (const id of ['takungpao-avocado', 'unattributed-avocado', 'takungpao-musk-doge']) {
    await page.goto(`/articles/${id}/`);
    const apart = await page.locator('article p > span:last-of-type').evaluateAll((sentences) =>
      sentences.flatMap(({ lastChild: text }) => {
        const words = text?.textContent ?? '';
        // What justification adds is part of the character before it.
        const [before, last] = [words.length - 2, words.length - 1].map((start) => {
          const range = new Range();
          range.setStart(text as Node, start);
          range.setEnd(text as Node, start + 1);
          return range.getBoundingClientRect();
        });
        return before && last && last.left - before.left > 2 * last.height ? [words] : [];
      }),
    );
    expect(apart).toEqual([]);
  }
});

test('vertical text goes on sideways by wheel and keys; at its end the page goes on', async ({
  page,
}) => {
  await page.goto(article);
  await choose(page, '直排');
  const text = page.getByRole('article');
  await expect(text).toHaveCSS('writing-mode', 'vertical-rl');
  const moved = () => text.evaluate((element) => -element.scrollLeft);
  await page.mouse.move(500, 400);
  // What turns the wheel is fetched when the lines are made to run downward.
  await expect(async () => {
    await page.mouse.wheel(0, 300);
    await expect.poll(moved, { timeout: 500 }).toBeGreaterThan(0);
  }).toPass({ timeout: 5000 });
  const turned = await moved();
  expect(turned % 300).toBe(0);
  await page.mouse.click(500, 300);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(moved).toBeGreaterThan(turned);
  await page.mouse.move(500, 400);
  for (let turns = 0; turns < 8; turns++) await page.mouse.wheel(0, 1000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBeLessThanOrEqual(0);
  // The same passage in another mode, still vertical.
  await page.evaluate(() => scrollTo(0, 0));
  await page
    .getByRole('navigation', { name: '閱讀方式' })
    .getByRole('link', { name: '简体' })
    .click();
  await expect(page).toHaveURL(/\/zh-cn\/.*#[ps]/);
  await expect(page.getByRole('article')).toHaveCSS('writing-mode', 'vertical-rl');
  await expect(page.locator(':target')).toBeInViewport();
});

test('the mode read last is offered elsewhere by one link, and nowhere else', async ({ page }) => {
  const offer = page.locator('.last-mode');
  await page.goto('/articles/hkej-avocado/');
  await expect(offer).toBeHidden();
  await page.getByRole('link', { name: '简体' }).click();
  await expect(page).toHaveURL(/zh-cn/);
  await expect(offer).toBeHidden();
  await page.goto(article);
  await offer.getByRole('link', { name: '简体' }).click();
  await expect(page).toHaveURL(/\/zh-cn\/articles\/guancha-behemoth\//);
});

test('keys do what they say, not while typing, and can be turned off', async ({ page }) => {
  await page.goto('/zh-tw/');
  await page.keyboard.press('?');
  await expect(page.getByRole('radio', { name: '直排' })).toBeVisible();
  await expect(page.locator('#display')).toContainText('閱讀方式');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('2?/');
  await expect(page.getByRole('searchbox')).toHaveValue('2?/');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/\/zh-cn\/$/);
  await page.getByRole('button', { name: '显示' }).click();
  await page.getByRole('radio', { name: '关' }).check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await page.keyboard.press('?');
  await expect(page.locator('#display')).toBeHidden();
  await expect(page).toHaveURL(/\/zh-cn\/$/);
});

test('contents lead to headings, and Back to where the reader was', async ({ page }) => {
  await page.goto('/articles/takungpao-avocado/');
  await page.getByText('小標題（').click();
  const last = page.getByRole('navigation', { name: '小標題' }).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await last.click();
  await expect(page.locator('h3:target, h2:target')).toBeInViewport();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before + 20);
});

test('an article is there as a text file and as Markdown', async ({ page, request }) => {
  await page.goto('/zh-cn/articles/hkej-avocado/');
  for (const name of ['纯文本', 'Markdown']) {
    const address = await page.getByRole('link', { name }).getAttribute('href');
    const text = await (await request.get(address ?? '')).text();
    expect(text).toContain('Meta模型擬改閉源');
    expect(text).toContain('2025-12-12');
    expect(text.length).toBeGreaterThan(1000);
  }
});

test('print is black on white, without the ways of the site, and fits the paper', async ({
  page,
}) => {
  await page.goto(article);
  await choose(page, '黑', '直排');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('article')).toContainText('觀察者網');
  await expect(page.locator('.printed-from')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCSS('writing-mode', 'horizontal-tb');
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  // 170 mm, what A4 leaves between its margins.
  await page.setViewportSize({ width: 643, height: 900 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
