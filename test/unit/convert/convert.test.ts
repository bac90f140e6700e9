import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withContent } from '../content/write-content.ts';

const script = fileURLToPath(new URL('../../../scripts/convert.ts', import.meta.url));
const run = (args: string[], input: string | Buffer) =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

test('converts line by line with the glossary, and keeps every line end', async () => {
  await withContent({}, async (content) => {
    const input = '軟件說：「好。」\r\n\r\n裏面\n最後的軟件';
    const { stdout, stderr, status } = run(
      ['--from', 'zh-HK', '--to', 'zh-TW', '--content', content],
      input,
    );
    assert.equal(stderr, '');
    assert.equal(stdout, '軟體說：「好。」\r\n\r\n裡面\n最後的軟體');
    assert.equal(status, 0);
  });
});

test('reads machine-made Traditional as mainland text', async () => {
  await withContent({}, async (content) => {
    const args = ['--from', 'zh-CN', '--script', 'Hant', '--to', 'zh-CN', '--content', content];
    assert.equal(run(args, '皇后后來隨著軟件\n').stdout, '皇后后来随着软件\n');
  });
});

test('loses no character that two chunks share', async () => {
  await withContent({}, async (content) => {
    const line = `${'軟件在裏面'.repeat(4000)}\n`;
    const { stdout } = run(
      ['--from', 'zh-HK', '--to', 'zh-TW', '--content', content],
      line.repeat(5),
    );
    assert.equal(stdout, line.replaceAll('軟件', '軟體').replaceAll('裏', '裡').repeat(5));
  });
});

test('gives a line as soon as it has it', { timeout: 20_000 }, async () => {
  await withContent({}, async (content) => {
    const args = [script, '--from', 'zh-HK', '--to', 'zh-TW', '--content', content];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write('軟件\n後半');
    const [first] = await once(child.stdout, 'data');
    assert.equal(String(first), '軟體\n');
    child.stdin.end();
    await once(child, 'exit');
  });
});

describe('says in one sentence, and fails, where', () => {
  const cases = [
    {
      name: 'a variant is missing',
      args: ['--to', 'zh-TW'],
      sentence: 'Missing --from, expected one of zh-CN, zh-HK, zh-TW.\n',
    },
    {
      name: 'a variant is none',
      args: ['--from', 'zh-HK', '--to', 'zh-SG'],
      sentence: 'Unexpected `zh-SG` for --to, expected one of zh-CN, zh-HK, zh-TW.\n',
    },
    {
      name: 'a script is none',
      args: ['--from', 'zh-CN', '--to', 'zh-TW', '--script', 'Hans'],
      sentence: 'Unexpected `Hans` for --script, expected Hant or nothing.\n',
    },
    {
      name: 'an option is none',
      args: ['--form', 'zh-HK'],
      sentence:
        "Unknown option '--form': give --from and --to, and where it applies --script Hant.\n",
    },
  ];
  for (const { name, args, sentence } of cases) {
    test(name, () => {
      const { stdout, stderr, status } = run(args, '軟件\n');
      assert.deepEqual({ stdout, stderr, status }, { stdout: '', stderr: sentence, status: 1 });
    });
  }

  test('the content is not sound', async () => {
    await withContent({ 'topics.yaml': '' }, async (content) => {
      const { stderr, status } = run(
        ['--from', 'zh-HK', '--to', 'zh-TW', '--content', content],
        '軟件\n',
      );
      assert.match(stderr, /^\S+topics\.yaml:1 error: Unexpected empty file/);
      assert.equal(status, 1);
    });
  });
});
