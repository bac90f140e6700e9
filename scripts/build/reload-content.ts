import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Make `npm run dev` show a saved article, glossary row or setting at once: reload what read it. */
export function reloadContent(): AstroIntegration {
  const folder = resolve('content');
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, file) => {
          if (!resolve(file).startsWith(folder)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
