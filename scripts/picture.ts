// npm run picture: the README's picture, taken of the built site. Only the head of the home page:
// headlines belong to their publishers.
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { serve } from './serve.ts';

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
await page.goto(await serve(4399));
await page.getByRole('searchbox').fill('扎克伯格把20亿美元拨给谁？');
await page.screenshot({ path: 'docs/home.png', clip: { x: 0, y: 0, width: 1100, height: 380 } });
await browser.close();
process.exit();
