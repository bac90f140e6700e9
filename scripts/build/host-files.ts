import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { basePath } from '../base-path.ts';

/**
 * Write what static hosts read beside the pages: `_headers` and `_redirects` (Netlify, Cloudflare
 * Pages and others) and `.nojekyll` (GitHub Pages).
 */
export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // A file whose name begins so is no page to Astro, unless it is told.
        injectRoute({ pattern: '_redirects', entrypoint: 'src/interface/redirects.ts' });
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headers(basePath()));
        await writeFile(new URL('.nojekyll', dir), '');
      },
    },
  };
}

/** What a page's own policy cannot say; files in `_astro` carry a hash of their bytes in their name. */
function headers(base: string): string {
  return `/*
  Content-Security-Policy: frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Referrer-Policy: strict-origin-when-cross-origin
  X-Content-Type-Options: nosniff
${base}/_astro/*
  Cache-Control: public, max-age=31536000, immutable
${base}/sw.js
  Cache-Control: no-cache
`;
}
