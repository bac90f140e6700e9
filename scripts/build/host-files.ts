import { basePath } from '../base-path.ts';

/**
 * Make what static hosts read beside the pages: `_headers` and `_redirects` (Netlify, Cloudflare Pages
 * and others) and `.nojekyll` (GitHub Pages).
 */
export function hostFiles(redirects: string): { name: string; bytes: string }[] {
  return [
    { name: '_headers', bytes: headers(basePath()) },
    { name: '_redirects', bytes: redirects },
    { name: '.nojekyll', bytes: '' },
  ];
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
