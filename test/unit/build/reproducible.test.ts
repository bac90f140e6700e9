import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readFolder } from './read-folder.ts';
import { withBuiltSite } from './with-built-site.ts';

const hashes = async (folder: string) =>
  new Map(
    [...(await readFolder(folder))].map(([file, bytes]) => [
      file,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );

test('two builds give the same bytes, in any time zone and locale', async () => {
  // Far apart in time, and a language whose order of letters is not that of English.
  const one = { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' };
  const other = { TZ: 'Pacific/Pago_Pago', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8' };
  const first = await withBuiltSite(one, hashes);
  assert.ok(first.size > 100);
  assert.deepEqual(await withBuiltSite(other, hashes), first);
});
