import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../../scripts/build/read-folder.ts';
import { modes } from '../../../src/article/mode.ts';
import { openSearch } from '../../../src/search/open-search.ts';

// The index, and the lists that hold the digests of its files.
const isIndex = (path: string) =>
  /^search\/(.*\.(txt|bin)|[^/]+\.json|words\/.*)$|offline\/[a-z]+-list\.json$|^sw\.js$/.test(path);

/** Expect two built folders to have the same pages and to answer queries alike, however their indexes are cut. */
export async function expectSameSite(
  whole: string,
  other: string,
  queries: readonly string[],
): Promise<void> {
  const [one, another] = await Promise.all([readFolder(whole), readFolder(other)]);
  const pages = [...one.keys()].filter((path) => !isIndex(path));
  assert.ok(pages.length > 100);
  assert.deepEqual(
    [...another.keys()].filter((path) => !isIndex(path)),
    pages,
  );
  for (const path of pages) assert.ok(one.get(path)?.equals(another.get(path) as Buffer), path);
  const answers = await answersOf(whole, queries);
  assert.ok(answers.flat().length > 20);
  assert.deepEqual(await answersOf(other, queries), answers);
}

async function answersOf(site: string, queries: readonly string[]) {
  const answers = [];
  for (const mode of modes) {
    const read = (name: string) => readFile(join(site, 'search', name));
    const search = await openSearch(read, `${mode.toLowerCase()}.json`);
    for (const query of queries) answers.push((await search(query)).results);
  }
  return answers;
}
