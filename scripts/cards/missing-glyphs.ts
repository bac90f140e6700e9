import type { Page } from '@playwright/test';

/**
 * Give the characters of a page that no font of this machine can show: those that are drawn as a
 * character that no font has (U+10FFFF, which Unicode will never give a meaning).
 */
export function missingGlyphs(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pen = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('Cannot draw in this browser');
    pen.font = `40px ${getComputedStyle(document.body).fontFamily}`;
    const draw = (character: string) => {
      pen.clearRect(0, 0, 64, 64);
      pen.fillText(character, 4, 48);
      return pen.getImageData(0, 0, 64, 64).data.join();
    };
    const missing = draw('\u{10FFFF}');
    const text = document.body.textContent ?? '';
    return [...new Set(text)].filter((one) => one.trim() && draw(one) === missing);
  });
}
