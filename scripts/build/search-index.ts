import type { AstroIntegration } from 'astro';
import type { searchFiles } from '../../src/interface/search-files.ts';
import { basePath } from '../base-path.ts';

/** Serve the search index in `npm run dev`; a build makes it in a process of its own. */
export function searchIndex(): AstroIntegration {
  const base = basePath();
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const [, name] = new RegExp(`^${base}/search/([^?]+)`).exec(request.url ?? '') ?? [];
          if (!name) return next();
          const path = '/src/interface/search-files.ts';
          const module = await server.ssrLoadModule(path).catch(next);
          const files = module?.['searchFiles'] as typeof searchFiles | undefined;
          const file = files && [...files()].find((one) => one.name === name);
          return file ? response.end(file.bytes) : next();
        });
      },
    },
  };
}
