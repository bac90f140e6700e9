import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../../../src/content/load-content.ts';
import { articleText, withContent } from '../content/write-content.ts';

const recipe = `# Why.
articles:
  - id: other
    address: null
  - id: first
    address: https://paper.example/1 # as printed
    notes: [一, 二]
`;
const files = {
  'articles/first.md': articleText('first', { address: 'https://paper.example/1' }),
  'articles/other.md': articleText('other'),
  'documents/a.yaml': recipe,
};
const one = 'https://archive.example/1';
const two = 'https://archive.example/2';

function archive(folder: string, ...args: string[]): string {
  const { stderr } = spawnSync(process.execPath, ['scripts/archive.ts', ...args], {
    env: { ...process.env, CONTENT: folder },
    encoding: 'utf8',
  });
  return stderr;
}

test('copies are added to front matter and recipe, each once, and nothing else is changed', async () => {
  await withContent(files, async (folder) => {
    assert.equal(archive(folder, 'first', one), '');
    assert.equal(archive(folder, 'first', one, two), '');
    const { content } = await loadContent(folder);
    const article = content?.articles.find(({ id }) => id === 'first');
    assert.deepEqual(article?.archives, [one, two]);
    assert.equal(
      await readFile(join(folder, 'documents/a.yaml'), 'utf8'),
      recipe.replace('printed\n', `printed\n    archives:\n      - ${one}\n      - ${two}\n`),
    );
    const other = await readFile(join(folder, 'articles/other.md'), 'utf8');
    assert.equal(other, files['articles/other.md']);
  });
});

test('what cannot be recorded is told at once, and nothing is written', async () => {
  await withContent(files, async (folder) => {
    assert.equal(
      archive(folder, 'other', 'ftp://archive.example/', one),
      'Unexpected copies of `other`, whose document states no address: put its `address` in first.\nUnexpected `ftp://archive.example/`, expected the https address of a copy.\n',
    );
    assert.match(
      archive(folder, 'none', one),
      /Unexpected article `none`, expected one of first, other\./,
    );
    assert.match(archive(folder), /Missing arguments/);
    const other = await readFile(join(folder, 'articles/other.md'), 'utf8');
    assert.equal(other, files['articles/other.md']);
  });
});
