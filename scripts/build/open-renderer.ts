import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rendererFile } from './bundle-only.ts';

/** What renders the site, of the content that KEPT_CONTENT names. */
export type Renderer = typeof import('../../src/renderer.ts');

/** Load what `write-renderer.ts` left in a folder. */
export function openRenderer(bundle: string): Promise<Renderer> {
  return import(pathToFileURL(resolve(rendererFile(bundle))).href);
}
