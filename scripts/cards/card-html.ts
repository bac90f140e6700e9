import type { Card } from '../../src/interface/card.ts';
import { cardColours } from './to-palette.ts';

/** The size of a card in pixels, as Open Graph's readers want it. */
export const cardSize = { width: 1200, height: 630 };

const [paper, ink, accent] = [cardColours.paper, cardColours.ink, cardColours.accent].map(
  (colour) => `rgb(${colour})`,
);

/** Give a card as a page to be pictured; its language chooses the region's glyphs. */
export function cardHtml({ language, site, title, source }: Card): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
body { box-sizing: border-box; height: 630px; margin: 0; padding: 60px 80px; border-top: 12px solid ${accent};
  background: ${paper}; color: ${ink}; display: flex; flex-direction: column; gap: 40px;
  font-family: "Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
:lang(zh-CN) { font-family: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
:lang(zh-HK) { font-family: "Noto Sans CJK HK", "Noto Sans HK", "PingFang HK", sans-serif; }
p { margin: 0; font-size: 36px; } .site { color: ${accent}; font-weight: 700; }
h1 { flex: 1; margin: 0; overflow: hidden; font-size: 64px; line-height: 1.35; text-wrap: balance; text-spacing-trim: trim-start;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; max-height: 346px; }
</style><p class="site">${escapeHtml(site)}</p><h1>${escapeHtml(title)}</h1><p>${escapeHtml(source)}</p></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
