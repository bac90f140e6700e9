import { expect, type Page } from '@playwright/test';

/**
 * Expect that a page needs no scrolling sideways: as it is, with the text spacing that readers may set
 * (WCAG 1.4.12), and with its text doubled.
 */
export async function expectToFit(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBeLessThanOrEqual(0);
  for (const css of [
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    'html{font-size:200%!important}',
  ]) {
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
}
