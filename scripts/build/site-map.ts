import { siteAddress } from '../site-address.ts';

/**
 * Make `sitemap.xml` (https://www.sitemaps.org/protocol.html) of the built pages that search engines may
 * list, and `robots.txt`, which names it.
 */
export function siteMap(pages: readonly string[]): { name: string; bytes: string }[] {
  const { href: home, pathname } = siteAddress();
  // Ids hold letters, digits and hyphens only: nothing to escape.
  const rows = pages.map(
    (page) => `<url><loc>${home}${page.replace(/index\.html$/, '')}</loc></url>\n`,
  );
  const map = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.sort().join('')}</urlset>
`;
  // Copies of other people's texts: their pages say noindex themselves, files cannot.
  const copies = ['txt', 'md'].map((type) => `Disallow: ${pathname}articles/*.${type}$\n`);
  const robots = `User-agent: *\nAllow: /\n${copies.join('')}Sitemap: ${home}sitemap.xml\n`;
  return [
    { name: 'sitemap.xml', bytes: map },
    { name: 'robots.txt', bytes: robots },
  ];
}
