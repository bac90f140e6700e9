import { expect, type Page } from '@playwright/test';

/** Expect that a page needs no scrolling sideways, as it is and with its text doubled. */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html{font-size:200%!important}');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await overflow()).toBeLessThanOrEqual(0);
}
