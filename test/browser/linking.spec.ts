import { expect, type Page } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const article = '/articles/takungpao-avocado/';
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const tools = (page: Page) => page.getByRole('region', { name: /引用選[中取]的句子/ });

/** Select `length` characters of the first passage with these words, from their beginning. */
function select(page: Page, words: string, length: number) {
  return page
    .locator('article span[id]', { hasText: words })
    .first()
    .evaluate(
      (passage, { words, length }) => {
        const text = [...passage.childNodes].find((node) => node.textContent?.includes(words));
        if (!text) throw new Error(`Cannot find “${words}” in one piece`);
        const start = text.textContent?.indexOf(words) ?? 0;
        getSelection()?.setBaseAndExtent(text, start, text, start + length);
      },
      { words, length },
    );
}

test('a link to selected words leads to their sentence and marks them', async ({ page }) => {
  await page.goto(article);
  await expect(tools(page)).toBeHidden();
  await select(page, '閉源模型的支持者', 4);
  await tools(page).getByRole('button', { name: '複製連結' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('已複製');
  const link = await copied(page);
  expect(decodeURIComponent(link)).toMatch(/#s[0-9a-z]{7}:~:text=.*閉源模型/);
  await page.goto('/');
  await page.goto(link);
  await expect(page.locator(':target')).toContainText('閉源模型的支持者');
  await expect(page.locator(':target')).toBeInViewport();
});

test('a quotation has the original words, in every mode, with source and address', async ({
  page,
}) => {
  await page.goto(article);
  await select(page, '閉源模型的支持者', 4);
  await tools(page).getByRole('button', { name: '複製引文' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('已複製');
  expect(await copied(page)).toMatch(
    /^「閉源模型」\n——《大公報》〈.+〉，.+日\]\nhttp:\/\/localhost:\d+\/articles\/takungpao-avocado\/#s\w{7}$/,
  );
  const original = await page
    .locator('article span[id]', { hasText: '閉源模型的支持者' })
    .textContent();
  await page.goto(`/zh-tw${article}`);
  await select(page, '支持者', 3);
  await tools(page).getByRole('button', { name: '複製引文' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('已複製');
  expect(await copied(page)).toContain(`「${original?.trim()}」`);
});

test('by keyboard: from the link ¶ to a sentence, its entry for references, and back', async ({
  page,
}) => {
  await page.goto(article);
  const paragraph = page.locator('article p[id]').nth(1);
  const link = paragraph.getByRole('link', { name: /本段/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(tools(page)).toBeVisible();
  await expect(tools(page).getByRole('button', { name: '上一句' })).toBeFocused();
  await tools(page).getByRole('button', { name: '下一句' }).press('Enter');
  const sentence = paragraph.locator('span[id]').first();
  await expect(sentence).toHaveClass('chosen');
  await tools(page).getByRole('combobox').selectOption('RIS');
  await tools(page).getByRole('button', { name: '複製書目' }).press('Enter');
  await expect(tools(page).getByRole('status')).toHaveText('已複製');
  const record = await copied(page);
  expect(record).toMatch(/^TY {2}- NEWS$/m);
  expect(record).toContain(`${article}#${await sentence.getAttribute('id')}`);
  await page.keyboard.press('Escape');
  await expect(tools(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test.describe('by touch, where the browser has a sheet for sharing', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a paragraph is shared with its title, its words and their address', async ({ page }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      // The reader thinks better of it the first time, which must not be told as a fault.
      navigator.share = (data = {}) =>
        shared.push(data) > 1
          ? Promise.resolve()
          : Promise.reject(new DOMException('', 'AbortError'));
      Object.assign(globalThis, { shared });
    });
    await page.goto(`/zh-tw${article}`);
    const paragraph = page.locator('article p[id]', { hasText: '閉源' }).first();
    await paragraph.getByRole('link', { name: /本段/ }).tap();
    const share = tools(page).getByRole('button', { name: '分享' });
    await share.tap();
    await share.tap();
    const shared = () =>
      page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared);
    await expect.poll(async () => (await shared()).length).toBe(2);
    const [, data] = await shared();
    const id = await paragraph.locator('span[id]').first().getAttribute('id');
    expect(data).toEqual({
      title: await page.title(),
      text: expect.stringMatching(/^「.*閉源.*」\n——《大公報》〈.+〉，.+日\]$/s),
      url: `${new URL(page.url()).origin}${article}#${id}`,
    });
  });
});

test('where the original words cannot be fetched a reader is told, and may try again', async ({
  page,
}) => {
  await page.goto(article);
  await select(page, '閉源模型的支持者', 4);
  await tools(page).getByRole('button', { name: '複製連結' }).click();
  await expect(tools(page).getByRole('status')).toHaveText('已複製');
  // An answer that is none: an aborted request would be told on the console, which must be silent.
  await page.route('**/quotations.json', (route) => route.fulfill({ body: '' }), { times: 1 });
  const quotation = tools(page).getByRole('button', { name: '複製引文' });
  await quotation.click();
  await expect(tools(page).getByRole('status')).toHaveText(/取不到原文/);
  await quotation.click();
  await expect(tools(page).getByRole('status')).toHaveText('已複製');
});

test('where the browser has no sheet for sharing there is no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  await page.goto(article);
  await select(page, '閉源模型的支持者', 4);
  await expect(tools(page).getByRole('button', { name: '複製引文' })).toBeVisible();
  await expect(tools(page).getByRole('button', { name: '分享' })).toBeHidden();
});

test('the tools pass axe’s tests and are not fetched until they are asked for', async ({
  page,
}) => {
  const { default: AxeBuilder } = await import('@axe-core/playwright');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(article);
  expect(requests.filter((url) => url.includes('passage-tools'))).toEqual([]);
  await select(page, '閉源模型的支持者', 4);
  await expect(tools(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('#tools').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the page of citations is there without JavaScript', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('link', { name: '引用這篇報道' }).click();
  await expect(page.getByRole('heading', { name: 'GB/T 7714' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('[N/OL]. 大公報');
});
