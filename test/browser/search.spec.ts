import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

test('keyboard: / to the box, type, arrows along the results, open one, Back restores', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await page.keyboard.insertText('裁員600人');
  await expect(page.getByRole('status')).toHaveText(/^「裁員600人」：\d篇報道裏有相關的句子$/);
  await expect(page).toHaveURL(/\?q=/);
  await page.keyboard.press('ArrowDown');
  const first = page.locator('#results').getByRole('link').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/hkej-avocado\/#s/);
  await page.goBack();
  await expect(box).toHaveValue('裁員600人');
  await expect(page.getByRole('status')).toContainText('裁員600人');
});

test('Esc empties the box and brings the list of articles back', async ({ page }) => {
  await page.goto('/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toContainText('汪滔');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByRole('heading', { name: '主題' })).toBeVisible();
});

test('half-typed text of an input method starts no search', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: 'ㄘㄞˊ',
    selectionStart: 3,
    selectionEnd: 3,
  });
  await page.waitForTimeout(400);
  await expect(page.getByRole('status')).toHaveText('');
  await session.send('Input.insertText', { text: '裁員' });
  await expect(page.getByRole('status')).toContainText('裁員');
});

for (const [name, query] of [
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a regular expression', '(.*)+$[\\'],
  ['only punctuation', '……！？'],
  ['only emoji', '🥑🥑'],
  ['half a character', '\ud83e'],
  ['ten thousand characters', '汪滔支持閉源模型'.repeat(1250)],
] as const) {
  test(`${name} as a query ends well`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('button', { name: '查' }).click();
    await expect(page.getByRole('status')).not.toHaveText(/正在|^$/);
    await expect(page.locator('main img, main script[src="x"]')).toHaveCount(0);
  });
}

test('a query that is sent before the script is there waits for it, however long', async ({
  page,
}) => {
  await page.route('**/_astro/page-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('汪滔支持閉源模型'.repeat(1250));
  await page.getByRole('button', { name: '查' }).click();
  await expect(page.getByRole('status')).toContainText('汪滔支持閉源模型');
});

test('a book pasted on the home page is asked for as far as an address can carry it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.insertText('汪滔支持閉源模型'.repeat(1250));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('汪滔支持閉源模型');
  expect(page.url().length).toBeLessThan(8000);
});

test('a claim of another story is found nowhere', async ({ page }) => {
  await page.goto(
    '/search/?q=%E5%B7%B4%E9%BB%8E%E5%A5%A7%E9%81%8B%E6%9C%83%E9%96%8B%E5%B9%95%E5%BC%8F',
  );
  await expect(page.getByRole('status')).toContainText('手上的文本裏沒有');
});

test('the index is fetched on the first search only, and once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/search\/.+\.(json|txt|bin)$/.test(pathname)) fetched.push(pathname);
  });
  await page.goto('/zh-cn/search/', { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await page.getByRole('searchbox').fill('牛油果');
  await expect(page.getByRole('status')).toContainText('牛油果');
  await page.getByRole('searchbox').fill('汪滔');
  await expect(page.getByRole('status')).toContainText('汪滔');
  expect(new Set(fetched).size).toBe(fetched.length);
  // Beside the words that begin with the queries' characters.
  expect(fetched.filter((name) => !/\/w[0-9a-f]{8}-\d+\.txt$/.test(name))).toEqual([
    '/search/zh-cn/page.json',
    '/search/zh-cn.json',
    expect.stringMatching(/^\/search\/zh-cn\/[0-9a-f]{8}-0\.txt$/),
  ]);
  expect(fetched.length).toBeLessThan(12);
});

test('what mends a mistyped name is loaded by the first one, under the policy', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toContainText('汪滔');
  const loaded = scripts.length;
  expect(scripts).toContainEqual(expect.stringContaining('/worker-'));
  await page.getByRole('searchbox').fill('扎克柏恪');
  await expect(page.getByRole('status')).toContainText('扎克柏恪');
  await expect(page.locator('#results').getByRole('link').first()).toBeVisible();
  expect(scripts).toHaveLength(loaded + 1);
});
