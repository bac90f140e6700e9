import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { readFolder } from '../../../scripts/build/read-folder.ts';
import { modes } from '../../../src/article/mode.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import { withBuiltSite } from './with-built-site.ts';

const run = promisify(execFile);
const names = ['2025-07', '2025-12-11', '2025-12-12'];
const queries = ['牛油果', '600名員工', 'Zuckerberg', '沒有人寫過的話', '裁員 meta'];
// Far apart in time, and a language whose order of letters is not that of English.
const here = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' };
const elsewhere = { TZ: 'Pacific/Pago_Pago', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8' };

// The index, and the lists that hold the digests of its files.
const isIndex = (path: string) =>
  /^search\/(.*\.(txt|bin)|[^/]+\.json|words\/.*)$|offline\/[a-z]+-list\.json$|^sw\.js$/.test(path);

async function answersOf(site: string) {
  const answers = [];
  for (const mode of modes) {
    const read = (name: string) => readFile(join(site, 'search', name));
    const search = await openSearch(read, `${mode.toLowerCase()}.json`);
    for (const query of queries) answers.push((await search(query)).results);
  }
  return answers;
}

test('a whole, and three parts that are joined, built in other time zones and locales, are the same', async () => {
  await withBuiltSite(here, async (whole) => {
    const joined = join(whole, '../joined');
    const env = { ...process.env, ...elsewhere, PARTS: join(whole, '../parts'), DIST: joined };
    const build = (...args: string[]) =>
      run(process.execPath, ['scripts/build.ts', ...args], { env });
    await Promise.all(names.slice(1).map((name) => build('--part', name)));
    await assert.rejects(
      build('--join'),
      /No part holds 2025-07-15: build it with `--part 2025-07`/,
    );
    await build('--part', '2025-07');
    assert.match((await build('--part', '2025-07')).stderr, /2025-07 is as it would be made/);
    await build('--join');

    const [one, other] = await Promise.all([readFolder(whole), readFolder(joined)]);
    const pages = [...one.keys()].filter((path) => !isIndex(path));
    assert.ok(pages.length > 100);
    assert.deepEqual(
      [...other.keys()].filter((path) => !isIndex(path)),
      pages,
    );
    for (const path of pages) assert.ok(one.get(path)?.equals(other.get(path) as Buffer), path);
    // Its files are cut by parts; what they answer is the same.
    const answers = await answersOf(whole);
    assert.ok(answers.flat().length > 20);
    assert.deepEqual(await answersOf(joined), answers);
  });
});
