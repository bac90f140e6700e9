import { siteAddress } from './site-address.ts';

/** Give the folder of the site on its host: `/duidu`, and nothing where it is at the root. */
export function basePath(): string {
  return siteAddress().pathname.slice(0, -1);
}
