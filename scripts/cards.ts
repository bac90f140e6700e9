// npm run cards: makes the pictures that stand for articles and claims where their links are shared, for
// those that have none or changed what it shows; removes the others. They are committed, so that a build
// needs neither fonts nor a browser and gives the same bytes everywhere.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { loadEdition } from '../src/content/edition.ts';
import { editionCards } from '../src/interface/edition-cards.ts';
import { makeCard } from './cards/make-card.ts';
import { findBrowser } from './find-browser.mjs';

const content = process.env['CONTENT'] ?? 'content';
const folder = join(content, 'cards');
const edition = await loadEdition(content);
const cards = editionCards(edition);
await mkdir(folder, { recursive: true });
const there = new Set(await readdir(folder));

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
});
const page = await browser.newPage();
const missing = cards.filter(({ file }) => !there.has(file));
for (const card of missing) await writeFile(join(folder, card.file), await makeCard(page, card));
await browser.close();

const stale = [...there].filter((file) => cards.every((card) => card.file !== file));
for (const file of stale) await rm(join(folder, file));
console.log(`${cards.length} cards: ${missing.length} made, ${stale.length} removed.`);
