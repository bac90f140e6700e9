import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { acceptConversions, checkConversions } from '../../../scripts/check/conversions.ts';
import { showDifference } from '../../../scripts/check/show-difference.ts';
import { loadEdition } from '../../../src/content/edition.ts';

const edition = await loadEdition('content');
const newFolder = () => mkdtemp(join(tmpdir(), 'duidu-conversions-'));

test('finds nothing in conversions that were just recorded', async () => {
  const folder = await newFolder();
  const files = await acceptConversions(edition, folder);
  assert.equal((await readdir(folder)).length, files);
  assert.deepEqual(await checkConversions(edition, folder), []);
});

test('names the line and shows the words where a conversion has changed', async () => {
  const folder = await newFolder();
  await acceptConversions(edition, folder);
  const [name = ''] = await readdir(folder);
  const file = join(folder, name);
  const lines = (await readFile(file, 'utf8')).split('\n');
  lines[2] = `${lines[2]?.slice(0, 20)}另寫${lines[2]?.slice(22)}`;
  await writeFile(file, lines.join('\n'));
  const findings = await checkConversions(edition, folder);
  assert.equal(findings.length, 1);
  assert.equal(findings[0]?.line, 3);
  assert.match(findings[0]?.message ?? '', /\[-另寫-\]\{\+.+\+\}.*--accept-conversions/);
});

test('asks for a record where there is none', async () => {
  const findings = await checkConversions(edition, await newFolder());
  assert.ok(findings.length > 0);
  assert.ok(findings.every(({ message }) => message.startsWith('Missing record')));
});

test('shows a difference with a few characters around it', () => {
  const [before, after] = ['一二三四五六七八九十甲一二三', '一二三四五六七八九十乙丙一二三'];
  assert.equal(showDifference(before, after), '…三四五六七八九十[-甲-]{+乙丙+}一二三');
  assert.equal(showDifference('', '新'), '[--]{+新+}');
});
