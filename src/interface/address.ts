import { type Mode, modeFolder } from '../article/mode.ts';

/** Give the address of a page of the site in a reading mode; `path` is such as `articles/x/`. */
export function address(mode: Mode, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${modeFolder(mode)}${path}`;
}
