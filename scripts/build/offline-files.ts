import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeOfflineFiles } from './make-offline-files.ts';
import { readFolder } from './read-folder.ts';

/** Write the service worker and what it keeps, when all else of the site is written. */
export function offlineFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const made = await makeOfflineFiles(await readFolder(fileURLToPath(dir)), base);
        for (const [file, bytes] of made) await writeFile(new URL(file, dir), bytes);
      },
    },
  };
}
