import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../base-path.ts';

/**
 * Write `sitemap.xml` (https://www.sitemaps.org/protocol.html), every built page that does not ask
 * search engines to leave it out, and `robots.txt`, which names it.
 */
export function siteMap(): AstroIntegration {
  let home = '';
  return {
    name: 'site-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(`${basePath()}/`, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const pages: string[] = [];
        for await (const file of glob('**/index.html', { cwd: fileURLToPath(dir) })) {
          const html = await readFile(new URL(file, dir), 'utf8');
          if (/<meta name="robots" content="noindex/.test(html)) continue;
          // Ids hold letters, digits and hyphens only: nothing to escape.
          pages.push(`<url><loc>${home}${file.replace(/index\.html$/, '')}</loc></url>\n`);
        }
        const map = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.sort().join('')}</urlset>
`;
        await writeFile(new URL('sitemap.xml', dir), map);
        // Copies of other people's texts: their pages say noindex themselves, files cannot.
        const { pathname } = new URL(home);
        const copies = ['txt', 'md'].map((type) => `Disallow: ${pathname}articles/*.${type}$\n`);
        const robots = `User-agent: *\nAllow: /\n${copies.join('')}Sitemap: ${home}sitemap.xml\n`;
        await writeFile(new URL('robots.txt', dir), robots);
      },
    },
  };
}
