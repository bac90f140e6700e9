import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Finding } from '../../src/content/finding.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type ModuleGraph = Parameters<Setup>[0]['server']['environments'][string]['moduleGraph'];

/**
 * Make `npm run dev` show a saved article, glossary row or setting at once. What is wrong with the
 * content is told in the terminal as `npm run check` tells it, and over the page, which stays until
 * the mistake is mended.
 */
export function reloadContent(): AstroIntegration {
  const edition = resolve('src/content/this-content.ts');
  const folder = process.env['CONTENT'] ?? 'content';
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let told = '';
        let timer: NodeJS.Timeout | undefined;
        const look = async (reload: boolean) => {
          // A build needs none of this.
          const { readForEditing } = await import('./read-for-editing.ts');
          const { errors, report } = await readForEditing(folder);
          if (report !== told) {
            if (errors.length > 0) logger.error(`\n${report}\n`);
            else logger.info(report ? `\n${report}\n` : 'The content is sound.');
          }
          told = report;
          if (!reload) return;
          for (const environment of Object.values(server.environments)) {
            forget(environment.moduleGraph, edition);
          }
          const [first] = errors;
          if (first) server.ws.send({ type: 'error', err: toOverlay(first, report) });
          else server.ws.send({ type: 'full-reload' });
        };
        const lookSafely = (reload: boolean) =>
          look(reload).catch((error: unknown) => logger.error(String(error)));
        server.watcher.add(resolve(folder));
        server.watcher.on('all', (_event, file) => {
          if (!resolve(file).startsWith(resolve(folder) + sep)) return;
          // An editor that saves all, or a checkout, changes many files at once.
          clearTimeout(timer);
          timer = setTimeout(() => lookSafely(true), 50);
        });
        return lookSafely(false);
      },
    },
  };
}

/** Drop what was made from the content, and not the dictionaries, which take a second to make. */
function forget(graph: ModuleGraph, file: string): void {
  const stale = new Set(graph.getModulesByFile(file));
  for (const module of stale) {
    graph.invalidateModule(module);
    for (const importer of module.importers) stale.add(importer);
  }
}

function toOverlay({ file, line = 1, column = 1 }: Finding, message: string) {
  return { message, stack: '', plugin: 'content', id: file, loc: { file, line, column } };
}
