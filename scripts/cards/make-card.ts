import type { Page } from '@playwright/test';
import sharp from 'sharp';
import type { Card } from '../../src/interface/card.ts';
import { cardHtml, cardSize } from './card-html.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { mostBytes } from './most-bytes.ts';
import { toPalette } from './to-palette.ts';

/**
 * Picture a card, as a PNG of a few colours. Throws where a character has no glyph in the fonts of
 * this machine, and where the picture is too large.
 */
export async function makeCard(page: Page, card: Card): Promise<Buffer> {
  await page.setViewportSize(cardSize);
  await page.setContent(cardHtml(card));
  const missing = await missingGlyphs(page);
  if (missing.length > 0) {
    throw new Error(
      `Cannot draw ${missing.join(' ')} of \`${card.file}\`: install a font that has them (Noto Sans CJK).`,
    );
  }
  const picture = sharp(await page.screenshot()).removeAlpha();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const bytes = await sharp(toPalette(data), { raw: info })
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer();
  if (bytes.length > mostBytes) {
    throw new Error(
      `Unexpected ${bytes.length} bytes for \`${card.file}\`, expected ${mostBytes} at most.`,
    );
  }
  return bytes;
}
