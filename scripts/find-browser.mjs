import { existsSync } from 'node:fs';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Give the path of the browser that tests use: the one that CHROMIUM names, else an installed
 * Chromium or Chrome, else undefined (then Playwright's own, if it was downloaded).
 */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(':');
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.env.CHROMIUM || [...paths, ...elsewhere].find((path) => existsSync(path));
}
