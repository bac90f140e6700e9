import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { dropComments } from './scripts/build/drop-comments.ts';
import { hostFiles } from './scripts/build/host-files.ts';
import { offlineFiles } from './scripts/build/offline-files.ts';
import { reloadContent } from './scripts/build/reload-content.ts';
import { siteMap } from './scripts/build/site-map.ts';
import { strictPolicy } from './scripts/build/strict-policy.ts';
import { rehypePlugins } from './src/markdown/rehype-plugins.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://duidu.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
  // The pages in content/pages: Astro's own processor would run no remark or rehype plugin.
  markdown: { processor: unified({ rehypePlugins, smartypants: false }), syntaxHighlight: false },
  integrations: [reloadContent(), strictPolicy(), hostFiles(), siteMap(), offlineFiles()],
  // The search page's script goes into its page: no request of its own, and a hash in the policy.
  // The worker is a module: what mends typing errors is loaded by it when a query needs it.
  vite: {
    build: { assetsInlineLimit: 12_288 },
    worker: { format: 'es', plugins: () => [dropComments()] },
  },
  devToolbar: { enabled: false },
});
