import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/base-path.ts';
import { dropComments } from './scripts/build/drop-comments.ts';
import { reloadContent } from './scripts/build/reload-content.ts';
import { searchIndex } from './scripts/build/search-index.ts';
import { siteAddress } from './scripts/site-address.ts';
import { rehypePlugins } from './src/markdown/rehype-plugins.ts';

// For what Vite does not bundle: the index of the development server.
process.env.BASE_PATH = basePath();

export default defineConfig({
  site: siteAddress().origin,
  base: basePath() || '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 32 },
  // The pages in content/pages: Astro's own processor would run no remark or rehype plugin.
  markdown: { processor: unified({ rehypePlugins, smartypants: false }), syntaxHighlight: false },
  integrations: [searchIndex(), reloadContent()],
  // The search page's script goes into its page: no request of its own, and a hash in the policy.
  // The worker is a module: what mends typing errors is loaded by it when a query needs it.
  vite: {
    build: { assetsInlineLimit: 12_288 },
    worker: { format: 'es', plugins: () => [dropComments()] },
  },
  devToolbar: { enabled: false },
});
