import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeFiles } from '../../../scripts/import/write-files.ts';

test('writes all files or none, and puts back what was there', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.md'), 'before');
  // A folder with something in it cannot be replaced by a file: the third rename fails.
  mkdirSync(join(folder, 'c.md', 'inside'), { recursive: true });
  const files = ['a.md', 'b.md', 'c.md'].map((name) => {
    return { file: join(folder, name), text: 'after' };
  });
  await assert.rejects(writeFiles(files));
  assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'c.md']);
  assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'before');

  await writeFiles(files.slice(0, 2));
  assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.md', 'c.md']);
  assert.equal(readFileSync(join(folder, 'b.md'), 'utf8'), 'after');
});
