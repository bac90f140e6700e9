import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { rendersSite } from '../../src/content/renders-site.ts';
import { minifyScripts } from './minify-scripts.ts';
import { strictPolicy } from './strict-policy.ts';

const ofArticle = /(?:^|\/)articles\/([^/.]+)/;

/**
 * Render each page with its policy; where PAGES is `articles`, or `site`, nothing but what belongs to
 * one, or to none. All that belongs to an article is rendered while it is at hand.
 */
export function prerender(): AstroIntegration {
  const { PAGES = '' } = process.env;
  const choose = (paths: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>) => {
    const { true: ofArticles = [], false: rest = [] } = Object.groupBy(paths, ({ pathname }) =>
      ofArticle.test(pathname) ? 'true' : 'false',
    );
    const articles = Map.groupBy(ofArticles, ({ pathname }) => ofArticle.exec(pathname)?.[1]);
    return [
      ...(rendersSite ? rest : []),
      ...(PAGES === 'site' ? [] : [...articles.values()].flat()),
    ];
  };
  return {
    name: 'prerender',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((whole) => ({
          ...whole,
          name: 'duidu',
          getStaticPaths: async () => choose(await whole.getStaticPaths()),
          async render(request, options) {
            const rendered = await whole.render(request, options);
            const response = 'response' in rendered ? rendered.response : rendered;
            if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
            const html = minifyScripts(await response.text());
            return new Response(strictPolicy(html, new URL(request.url).pathname), response);
          },
        }));
      },
    },
  };
}
