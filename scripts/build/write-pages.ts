import { rendersSite } from '../../src/content/renders-site.ts';
import { choosePaths } from './choose-paths.ts';
import { hostFiles } from './host-files.ts';
import type { Renderer } from './open-renderer.ts';
import { renderFile } from './render-file.ts';
import { siteMap } from './site-map.ts';
import { writeFiles } from './write-files.ts';

/**
 * Write the pages and files of this process below a folder: where PAGES is `articles`, or `site`, nothing
 * but what belongs to an article, or to none.
 */
export async function writePages(renderer: Renderer, folder: string): Promise<void> {
  const listed: string[] = [];
  for (const path of choosePaths(await renderer.listPaths())) {
    const file = await renderFile(renderer, path);
    if (file.isListed) listed.push(file.name);
    writeFiles(folder, [file]);
  }
  if (!rendersSite) return;
  writeFiles(folder, [...hostFiles(renderer.writeRedirects()), ...siteMap(listed)]);
}
