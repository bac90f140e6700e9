import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Write what the Astro extension reads to check the front matter of articles in an editor: the schema
 * of a collection, and which files are in it (by address, so that this is never committed). It is
 * the form that Astro writes for content collections, which this site hasn't got.
 */
export async function writeFrontMatterHelp(
  schema: string,
  articles: string,
  target = '.astro/collections',
): Promise<void> {
  const names = (await readdir(articles)).filter((name) => name.endsWith('.md'));
  const address = (name: string) => decodeURIComponent(pathToFileURL(resolve(articles, name)).href);
  const entries = names.map((name) => [address(name).toLowerCase(), 'articles']);
  const manifest = {
    collections: [{ hasSchema: true, name: 'articles' }],
    entries: Object.fromEntries(entries),
  };
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'articles.schema.json'), schema);
  await writeFile(join(target, 'collections.json'), JSON.stringify(manifest, null, 2));
}
