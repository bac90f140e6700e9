import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module of a bundle that renders. */
export const rendererFile = (bundle: string) => join(bundle, 'renderer.mjs');

/** Make Astro bundle what renders the site, leave it in a folder, and render nothing itself. */
export function bundleOnly(folder: string): AstroIntegration {
  const emitRenderer = {
    name: 'renderer',
    applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
    buildStart(this: { emitFile: (file: object) => void }) {
      const id = resolve('src/renderer.ts');
      this.emitFile({ type: 'chunk', id, fileName: rendererFile('') });
    },
  };
  let bundled: URL;
  return {
    name: 'bundle-only',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [emitRenderer] } });
      },
      'astro:config:done': ({ config }) => {
        bundled = new URL('.prerender/', config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'none',
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('Nothing is rendered here.')),
          // Astro removes it next.
          teardown: () => rename(fileURLToPath(bundled), folder),
        });
      },
    },
  };
}
