import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createDesk, text } from './create-desk.ts';

const untouched = ['shop.txt', 'shop.yaml'];

test('writes an article and says what it holds', (context) => {
  const { document, out, run } = createDesk(context);
  const expected = { status: 0, output: 'articles/shop.md: paragraphs 1\n' };
  assert.deepEqual(run(document), expected);
  assert.match(
    readFileSync(join(out, 'shop.md'), 'utf8'),
    /^---\nid: shop\n[\s\S]*\n店主送茶。\n$/,
  );
});

test('replaces an article only when told to, with the same bytes', (context) => {
  const { document, out, run, written } = createDesk(context);
  run(document);
  const file = join(out, 'shop.md');
  const first = readFileSync(file, 'utf8');
  writeFileSync(file, 'an editor was here');
  const refused = run(document);
  assert.equal(refused.status, 1);
  assert.match(refused.output, /articles\/shop\.md error: .* --force replaces it/);
  assert.equal(readFileSync(file, 'utf8'), 'an editor was here');
  assert.equal(run(document, '--force').status, 0);
  assert.equal(readFileSync(file, 'utf8'), first);
  assert.deepEqual(written(), ['articles', 'articles/shop.md', ...untouched]);
});

test('compares and writes nothing when asked to check', (context) => {
  const { document, out, run, written } = createDesk(context);
  assert.match(run('--check', document).output, /articles\/shop\.md error: Missing file/);
  assert.deepEqual(written(), untouched);
  run(document);
  const same = { status: 0, output: 'articles/shop.md: as imported\n' };
  assert.deepEqual(run('--check', document), same);
  const file = join(out, 'shop.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('送茶', '賣茶'));
  const changed = run('--check', document);
  assert.equal(changed.status, 1);
  assert.match(
    changed.output,
    /shop\.md:\d+ error: Unexpected `店主賣茶。`, expected `店主送茶。`/,
  );
});

const refusals: [name: string, content: string | Uint8Array, message: RegExp][] = [
  ['an empty file', '', /shop\.txt error: Unexpected empty file/],
  ['a file of white space', ' \n\u3000\n', /shop\.txt error: Unexpected empty file/],
  ['bytes of no encoding', Buffer.from('ff81a0ff39c3ff', 'hex'), /shop\.txt error: .*no UTF-8/],
  ['NUL bytes', `小店\n開\0張${text}`, /shop\.txt:2:2 error: .*control character U\+0000/],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /shop\.txt error: Unexpected a PNG/],
  ['control characters', '小店\n開\u0001張', /shop\.txt:2:2 error: .*U\+0001/],
];
for (const [name, content, message] of refusals) {
  test(`refuses ${name}`, (context) => {
    const { document, run, written } = createDesk(context, content);
    const { status, output } = run(document);
    assert.equal(status, 1);
    assert.match(output, message);
    assert.match(output, /Nothing was written/);
    assert.deepEqual(written(), untouched);
  });
}

test('refuses files that are missing and folders without documents, all at once, and writes no other', (context) => {
  const { folder, document, run, written } = createDesk(context);
  mkdirSync(join(folder, 'box.txt'));
  const { status, output } = run(document, join(folder, 'gone.txt'), join(folder, 'box.txt'));
  assert.equal(status, 1);
  assert.match(output, /gone\.txt error: Missing file/);
  assert.match(output, /box\.txt error: Unexpected empty folder, expected documents/);
  assert.deepEqual(written(), ['box.txt', ...untouched]);
});

test('takes folders, standard input and an encoding that is named', (context) => {
  const { folder, document, run, out } = createDesk(context);
  mkdirSync(join(folder, 'box'));
  renameSync(document, join(folder, 'box', 'shop.txt'));
  const wholeFolder = run(join(folder, 'box'));
  assert.deepEqual(wholeFolder, { status: 0, output: 'articles/shop.md: paragraphs 1\n' });
  const first = readFileSync(join(out, 'shop.md'), 'utf8');
  const options = ['--recipes', folder, '--out', out, '--force'];
  const command = ['scripts/import.ts', ...options, '-', '--name', 'shop.txt'];
  const piped = spawnSync(process.execPath, command, { encoding: 'utf8', input: text });
  assert.equal(piped.status, 0, piped.stderr);
  assert.equal(readFileSync(join(out, 'shop.md'), 'utf8'), first);
  assert.match(run('-').output, /Missing name of standard input/);
  assert.match(run('x', '--encoding', 'koi7').output, /Unexpected encoding `koi7`/);
});

test('names all that is wrong with a recipe, with its lines', (context) => {
  const { document, run, writeRecipe, written } = createDesk(context);
  writeRecipe(
    (recipe) =>
      `${recipe.replace(/sha256: ./, 'sha256: x').replace('zh-HK', 'zh-XX')}` +
      'lines:\n  1: headline\n  4-90: paragraph\n',
  );
  const { status, output } = run(document);
  assert.equal(status, 1);
  assert.match(output, /shop\.yaml:1 error: .*the SHA-256 of the document/);
  assert.match(output, /shop\.yaml:7 error: .*zh-XX/);
  assert.match(
    output,
    /shop\.yaml:12 error: .*`headline` for `lines\.1`, expected a role \(title,/,
  );
  assert.match(output, /shop\.yaml:13 error: .*lines within the document, which ends at line 4/);
  assert.deepEqual(written(), untouched);
});

test('names words that a recipe puts where they are not', (context) => {
  const { document, run, writeRecipe } = createDesk(context);
  writeRecipe(
    (recipe) =>
      `${recipe}lines:\n  3: [{ from: 店主 }, { from: 賣茶 }]\n` +
      `repairs:\n  - { at: '3:1', from: 店家, to: 店主, reason: 自擬。 }\n`,
  );
  const { output } = run(document);
  assert.match(output, /shop\.yaml:12 error: Cannot find `賣茶` in line 3 of `shop\.txt`/);
  assert.match(output, /shop\.yaml:14 error: Unexpected `店主` at 3:1 of `shop\.txt`/);
});

test('names text that no article takes, and lines that two take', (context) => {
  const { document, run, writeRecipe } = createDesk(context);
  writeRecipe((recipe) => recipe.replace('1-3', '1'));
  assert.match(run(document).output, /shop\.txt:3:1 error: Unexpected text in no article/);
  writeRecipe((recipe) => recipe + recipe.slice(recipe.indexOf('  - id')));
  const { output } = run(document);
  assert.match(output, /shop\.yaml:11 error: Unexpected line 1 in both `shop` and `shop`/);
  assert.match(output, /shop\.yaml:11 error: Unexpected second article `shop`/);
});

test('names pieces that cannot stand where their roles put them', (context) => {
  const { document, run, writeRecipe } = createDesk(context);
  writeRecipe((recipe) => `${recipe}lines: { 1: continuation, 3: related-date }\n`);
  const { output } = run(document);
  assert.match(output, /shop\.txt:1:1 error: Unexpected continuation, expected a paragraph/);
  assert.match(output, /shop\.txt:3:1 error: Unexpected related-date, expected its title first/);
});

test('begins a recipe where there is none, and writes nothing', (context) => {
  const { folder, document, run, written } = createDesk(context);
  rmSync(join(folder, 'shop.yaml'));
  const { status, output } = run(document);
  assert.equal(status, 1);
  assert.match(
    output,
    /shop\.txt error: Missing recipe `shop\.yaml`, and the document doesn't tell published/,
  );
  assert.match(output, /articles:\n {2}- id: shop\n {4}lines: 1-3\n/);
  assert.match(output, /Took `小店開張` for title/);
  assert.deepEqual(written(), ['shop.txt']);
});

test('names a wrong option and says how it is used', (context) => {
  const { run } = createDesk(context);
  assert.match(run('--farce').output, /--farce[\s\S]*Usage: npm run import/);
  assert.match(run().output, /Missing FILE[\s\S]*Usage: npm run import/);
  assert.equal(run('--help').status, 0);
});
