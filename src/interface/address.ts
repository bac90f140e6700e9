import { type Mode, modeFolder } from '../article/mode.ts';

// Astro knows where the site stands; who makes the index beside it is told, the development server after this
// was loaded.
const siteBase = (): string => import.meta.env?.BASE_URL ?? process.env['BASE_PATH'] ?? '/';

/** Give the address of a page of the site in a reading mode; `path` is such as `articles/x/`. */
export function address(mode: Mode, path: string): string {
  const base = siteBase().replace(/\/$/, '');
  return `${base}/${modeFolder(mode)}${path}`;
}
