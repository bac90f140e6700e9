import { expect } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

test('the timeline fills the sheets that it is printed on, the first too', async ({ page }) => {
  await page.goto('/zh-tw/timeline/');
  const sheets = async () =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  const before = (await sheets())?.length ?? 0;
  expect(before).toBeGreaterThan(2);
  // Where nothing may be kept together, no more than the ends of sheets are won.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { break-inside: auto !important; break-after: auto !important }');
    document.adoptedStyleSheets = [sheet];
  });
  expect((await sheets())?.length).toBe(before);
});
