import type { APIRoute } from 'astro';
import type { Mode } from '../../article/mode.ts';
import { edition } from '../../content/this-edition.ts';
import { address } from '../../interface/address.ts';
import { modePaths } from '../../interface/mode-paths.ts';
import { createReader } from '../../interface/reader.ts';

export const getStaticPaths = () => modePaths(['']);

/** What a device needs to keep the site among its programs (Web Application Manifest). */
export const GET: APIRoute<{ mode: Mode }> = ({ props: { mode } }) => {
  const reader = createReader(mode, edition.site.variant, edition.convert);
  const manifest = {
    id: address('published', ''),
    name: reader.name(edition.site.title),
    short_name: reader.name(edition.site.title),
    description: reader.name(edition.site.description),
    lang: reader.variant,
    start_url: address(mode, ''),
    scope: address('published', ''),
    display: 'minimal-ui',
    background_color: '#fdfcf9',
    theme_color: '#fdfcf9',
    icons: [{ src: address('published', 'favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
