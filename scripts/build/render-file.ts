import type { Path } from '../../src/renderer.ts';
import { basePath } from '../base-path.ts';
import { minifyScripts } from './minify-scripts.ts';
import type { Renderer } from './open-renderer.ts';
import { strictPolicy } from './strict-policy.ts';

/** A file of the site: its path in the built folder, and whether search engines may list it. */
export interface RenderedFile {
  name: string;
  bytes: string | Uint8Array;
  isListed: boolean;
}

const host = `http://localhost${basePath()}`;

/** Render an address; a page gets its policy. Fails where it cannot be rendered; Astro has told why. */
export async function renderFile({ render }: Renderer, path: Path): Promise<RenderedFile> {
  const { pathname, route } = path;
  const isPage = route.type === 'page';
  const address = isPage && !pathname.endsWith('/') ? `${pathname}/` : pathname;
  const response = await render(new Request(host + address), path);
  const isError = pathname === '/404';
  if (!response.ok && !isError) throw new Error(`Cannot render ${pathname}.`);
  if (!isPage) return { name: pathname, bytes: await response.bytes(), isListed: false };
  const html = minifyScripts(await response.text());
  return {
    name: isError ? '404.html' : `${address.slice(1)}index.html`,
    bytes: strictPolicy(html, pathname),
    isListed: !isError && !/<meta name="robots" content="noindex/.test(html),
  };
}
