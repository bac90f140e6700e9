import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { articleText, withContent } from '../content/write-content.ts';

const script = fileURLToPath(new URL('../../../scripts/suggest.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
const files = {
  'articles/second.md': articleText('second', {}, '紅葉公司裁員六百人。'),
  'articles/third.md': articleText('third', {}, '據報紅葉公司裁減600人。'),
};

test('prints claims to paste as YAML, each with its score', async () => {
  await withContent(files, async (content) => {
    const { stdout, stderr, status } = run('--content', content);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const draft = stdout.slice(stdout.lastIndexOf('\n# '));
    const { evidence, topics } = parse(draft);
    assert.deepEqual(topics, ['news']);
    assert.deepEqual(
      evidence.map(({ quotation }: { quotation: string }) => quotation),
      ['紅葉公司裁員六百人。', '據報紅葉公司裁減600人。'],
    );
  });
});

test('says all that is wrong with what it was asked', async () => {
  await withContent(files, async (content) => {
    const { stderr, status } = run('--content', content, '--article', 'thrid', '--number', 'few');
    assert.equal(
      stderr,
      'Unknown article: thrid. Expected of: first, second, third.\nCannot give `few` suggestions: expected a number.\n',
    );
    assert.equal(status, 1);
  });
});
