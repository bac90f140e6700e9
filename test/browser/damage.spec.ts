import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectToFit } from './expect-to-fit.ts';

const article = '/zh-tw/articles/takungpao-avocado/';

/** Each takes something away from the page before its own script runs. */
const losses: Record<string, () => void> = {
  'storage blocked': () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  },
  'storage full': () => {
    Object.defineProperty(globalThis, 'localStorage', {
      value: new Proxy(
        {},
        {
          set() {
            throw new DOMException('Full', 'QuotaExceededError');
          },
        },
      ),
    });
  },
  'nonsense in storage': () => {
    localStorage.setItem('display', '"]{}, down"');
    localStorage.setItem('mode', 'x"]');
  },
};

/** Read an article, choose, change the mode. */
async function read(page: Page): Promise<void> {
  await page.goto(article);
  await expect(page.getByRole('article')).toContainText('祖克柏');
  await page.getByRole('button', { name: '顯示' }).click();
  await page.getByRole('radio', { name: '橫排' }).check();
  await page.getByRole('radio', { name: '黑' }).check();
  await page.keyboard.press('Escape');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(22, 24, 27)');
  await page.getByRole('heading', { name: '負面消息' }).scrollIntoViewIfNeeded();
  await page
    .getByRole('navigation', { name: '閱讀方式' })
    .getByRole('link', { name: '简体' })
    .click();
  await expect(page).toHaveURL(/\/zh-cn\/articles\/takungpao-avocado\/#[ps]/);
  await expect(page.getByRole('article')).toContainText('扎克伯格');
}

for (const [name, lose] of Object.entries(losses)) {
  test(`${name}: reading, choosing and changing the mode go on`, async ({ page }) => {
    await page.addInitScript(lose);
    await read(page);
  });
}

test('without JavaScript choices still hold on the page', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article);
  await page.getByRole('button', { name: '顯示' }).click();
  await page.getByText('直排').click();
  await expect(page.getByRole('article')).toHaveCSS('writing-mode', 'vertical-rl');
  await context.close();
});

test('in forced colours the linked passage and the chosen mode can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/articles/takungpao-avocado/');
  const id = await page.locator('article span[id]').nth(4).getAttribute('id');
  await page.goto(`/articles/takungpao-avocado/#${id}`);
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  const marked = await page.locator(`[id="${id}"]`).evaluate(background);
  expect(marked).not.toBe(await page.locator('body').evaluate(background));
  await expect(page.locator('.modes [aria-current]')).toHaveCSS('font-weight', '600');
});

test('at 400 % zoom pages need no scrolling sideways, and the panel can be used', async ({
  page,
}) => {
  // 1280 × 800 px at 400 %.
  await page.setViewportSize({ width: 320, height: 200 });
  for (const path of [article, '/', '/search/']) {
    await page.goto(path);
    await expectToFit(page);
  }
  await page.goto(article);
  await page.getByRole('button', { name: '顯示' }).click();
  await page.getByRole('radio', { name: '直排' }).check();
  await expect(page.getByRole('radio', { name: '直排' })).toBeInViewport();
});

/** Serve every page without some of its words: a browser that doesn't know them. */
async function forget(context: BrowserContext, words: RegExp): Promise<void> {
  await context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const page = (await response.text()).replaceAll(words, 'x-');
    // The page's hashes are of other words now.
    const body = page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
}

for (const [name, words] of [
  ['text-autospace, text-wrap and round()', /text-autospace|text-spacing-trim|text-wrap|round\(/g],
  ['popovers', /popovertarget|popover(?= |>)/g],
  ['timelines and transitions', /animation-timeline|timeline-scope|view-transition/g],
] as const) {
  test(`a browser without ${name} reads`, async ({ context, page }) => {
    await forget(context, words);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(article);
    await expect(page.getByRole('article')).toContainText('祖克柏');
    await expectToFit(page);
    // Where there are no popovers, the panel stands open.
    const dark = page.getByRole('radio', { name: '黑' });
    if (!(await dark.isVisible())) await page.getByRole('button', { name: '顯示' }).click();
    await dark.check();
  });
}

test('without images a page says the same', async ({ context, page }) => {
  const pages = ['/', article, '/claims/', '/zh-cn/timeline/'];
  const textOf = async (path: string) => {
    await page.goto(path);
    return page.locator('body').innerText();
  };
  const whole = new Map<string, string>();
  for (const path of pages) whole.set(path, await textOf(path));
  await context.route('**/*', (route) =>
    route.request().resourceType() === 'image' ? route.abort() : route.continue(),
  );
  for (const path of pages) expect(await textOf(path)).toBe(whole.get(path));
});

test('a browser without Trusted Types searches', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'trustedTypes');
  });
  await page.route('**/search/?*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/;require-trusted-types-for[^"]*/, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/search/?q=%E6%B1%AA%E6%BB%94');
  await expect(page.getByRole('status')).toContainText('汪滔');
});
