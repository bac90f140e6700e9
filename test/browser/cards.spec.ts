import { expect } from '@playwright/test';
import sharp from 'sharp';
import { cardSize } from '../../scripts/cards/card-html.ts';
import { makeCard } from '../../scripts/cards/make-card.ts';
import { mostBytes } from '../../scripts/cards/most-bytes.ts';
import { cardColours } from '../../scripts/cards/to-palette.ts';
import { loadEdition } from '../../src/content/edition.ts';
import { editionCards } from '../../src/interface/edition-cards.ts';
import { cleanTest as test } from './clean-test.ts';

const card = {
  file: 'bridge-00000000.png',
  language: 'zh-HK',
  site: '對讀',
  title: '山城小鎮嘅舊橋修好咗<喺河岸>，鎮長話着衞兵睇住，説明年再麪包',
  source: '山城日報 · 2030年1月2日',
};

test('a card is drawn whole, small, and the same each time', async ({ page }) => {
  const bytes = await makeCard(page, card);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...cardSize });
  expect(bytes.length).toBeLessThan(mostBytes);
  await expect(page.getByRole('heading')).toHaveText(card.title);
  const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colours = new Set(
    Array.from({ length: data.length / 3 }, (_, at) => data.readUIntBE(at * 3, 3)),
  );
  expect(colours.size).toBeLessThanOrEqual(8);
  for (const colour of Object.values(cardColours))
    expect(colours).toContain(Buffer.from(colour).readUIntBE(0, 3));
  expect(bytes.equals(await makeCard(page, card))).toBe(true);
});

test('a character that no font has stops a card', async ({ page }) => {
  const title = '山城\u{10fffe}小鎮';
  await expect(makeCard(page, { ...card, title })).rejects.toThrow(
    'Cannot draw \u{10fffe} of `bridge-00000000.png`',
  );
});

test('every article and claim has the card that it names, whole and small', async ({ request }) => {
  const edition = await loadEdition('content');
  const cards = editionCards(edition);
  expect(cards).toHaveLength(edition.articles.length + edition.claims.length);
  for (const { file } of cards) {
    const response = await request.get(`/cards/${file}`);
    expect(response.status(), file).toBe(200);
    const bytes = await response.body();
    expect(bytes.length, file).toBeLessThanOrEqual(mostBytes);
    expect(await sharp(bytes).metadata(), file).toMatchObject({ format: 'png', ...cardSize });
  }
});
