/**
 * Give the folder of the site on its host, as BASE_PATH names it with slashes or without: `/duidu`, and
 * nothing where the site is at the root. Hosts say the root as `/` and as nothing.
 */
export function basePath(): string {
  const path = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return path && `/${path}`;
}
