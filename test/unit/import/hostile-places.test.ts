import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';

const words = '山城圖書館周末起延長開放時間，讀者可以坐到晚上十時。';
const recipe = (id: string, sha256: string) => `sha256: ${sha256}
articles:
  - id: ${id}
    lines: 1-1
    outlet: null
    published: { date: '2030-01-02', basis: inferred, reason: 自擬。 }
    variant: zh-HK
    topics: [shop]
    address: null
    rights: 自擬。
`;

/** A folder with a sound document and a recipe that gives its article this id. */
function createSound(context: TestContext, id: string) {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const document = join(folder, 'a.txt');
  writeFileSync(document, words);
  const sha256 = createHash('sha256').update(words).digest('hex');
  writeFileSync(join(folder, 'a.yaml'), recipe(id, sha256));
  const run = (options: object, ...more: string[]) =>
    spawnSync(
      process.execPath,
      ['scripts/import.ts', document, '--recipes', folder, '--out', join(folder, 'out'), ...more],
      { encoding: 'utf8', ...options },
    );
  return { folder, run };
}

test('refuses an id that leaves the folder', (context) => {
  const { folder, run } = createSound(context, '../../etc/passwd');
  const { status, stderr } = run({});
  assert.equal(status, 1);
  assert.match(stderr, /a\.yaml:3 error: .*`\.\.\/\.\.\/etc\/passwd`.*lower-case letters/);
  assert.deepEqual(readdirSync(folder).sort(), ['a.txt', 'a.yaml']);
});

test('writes through no link, even when told to replace what is there', (context) => {
  const { folder, run } = createSound(context, 'sound');
  const target = join(folder, 'target');
  writeFileSync(target, 'untouched');
  mkdirSync(join(folder, 'out'));
  symlinkSync(target, join(folder, 'out', 'sound.md'));
  const { status, stderr } = run({}, '--force');
  assert.equal(status, 1);
  assert.match(stderr, /sound\.md error: Unexpected link, expected no file/);
  assert.equal(readFileSync(target, 'utf8'), 'untouched');
});

test('says which folder it may not read', (context) => {
  const { folder, run } = createSound(context, 'sound');
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(folder, 0o755);
  chmodSync(closed, 0o000);
  // Root may read everything: the command is run as nobody then, if nobody may read the project.
  const isRoot = process.getuid?.() === 0;
  const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
  if (spawnSync(process.execPath, ['scripts/import.ts', '--help'], nobody).status !== 0) {
    context.skip('the project cannot be read by another user than root');
    return;
  }
  const { status, stderr } = run(nobody, closed);
  assert.equal(status, 1);
  assert.match(stderr, /closed error: Cannot read the folder `.*closed`: EACCES/);
  assert.match(stderr, /Nothing was written/);
});
