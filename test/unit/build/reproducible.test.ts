import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { expectSameSite } from './expect-same-site.ts';
import { withBuiltSite } from './with-built-site.ts';

const run = promisify(execFile);
const names = ['2025-07', '2025-12-11', '2025-12-12'];
const queries = ['牛油果', '600名員工', 'Zuckerberg', '沒有人寫過的話', '裁員 meta'];
// Far apart in time, and a language whose order of letters is not that of English.
const here = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' };
const elsewhere = { TZ: 'Pacific/Pago_Pago', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8' };

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

    // Its files are cut by parts; what they answer is the same.
    await expectSameSite(whole, joined, queries);
  });
});
