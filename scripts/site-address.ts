import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Give where the site is published, a folder: the host that SITE_URL names, or `address` in site.yaml;
 * the folder that BASE_PATH names, with slashes or without, or that of the address. Hosts say the root
 * as `/` and as nothing.
 */
export function siteAddress(): URL {
  const { SITE_URL, BASE_PATH, CONTENT = 'content' } = process.env;
  const { origin, pathname } = new URL(SITE_URL ?? addressIn(join(CONTENT, 'site.yaml')));
  const path = (BASE_PATH ?? pathname).replace(/^\/+|\/+$/g, '');
  return new URL(path && `${path}/`, origin);
}

// What is wrong with the file, or that it is missing, is told by `npm run check`, with all else.
function addressIn(file: string): string {
  const none = 'https://duidu.example/';
  try {
    const { address } = parse(readFileSync(file, 'utf8'));
    return URL.canParse(address) ? address : none;
  } catch {
    return none;
  }
}
