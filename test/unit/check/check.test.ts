import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { withContent } from '../content/write-content.ts';

/** Run `npm run check` with these arguments. */
function check(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });
}

/** Run it over a content folder that is sound but for these files, its conversions recorded. */
function checkFolder(files: Record<string, string>, ...args: string[]) {
  return withContent(files, async (folder) => {
    check('--content', folder, '--accept-conversions');
    const { status, stdout, stderr } = check('--content', folder, ...args);
    const named = (text: string) => text.replaceAll(`${folder}/`, '');
    return { status, stdout: named(stdout), stderr: named(stderr) };
  });
}

const doubtful = { 'NOTICE.md': 'See `contact`.\n' };
const wrong = { 'topics.yaml': '- id: News\n' };

test('sound content ends with 0 and nothing but the counts', async () => {
  const { status, stdout, stderr } = await checkFolder({});
  assert.deepEqual(
    { status, stdout, stderr },
    {
      status: 0,
      stdout: '1 articles: 0 errors, 0 warnings.\n',
      stderr: '',
    },
  );
});

test('warnings alone end with 0 too', async () => {
  const { status, stderr } = await checkFolder(doubtful);
  assert.equal(status, 0);
  assert.match(stderr, /^site\.yaml:1 warning: .*\(contact\)\n\n$/);
});

test('errors end with 1, and come after the warnings, apart', async () => {
  const { status, stdout, stderr } = await checkFolder({ ...doubtful, ...wrong });
  assert.equal(status, 1);
  assert.match(stderr, /^site\.yaml.* warning: [^\n]+\n\ntopics\.yaml:1 error: /);
  assert.match(stdout, /3 errors, 1 warnings\.\n.*--explain/);
});

test('--json gives the counts and all findings, for programs', async () => {
  const { status, stdout } = await checkFolder({ ...doubtful, ...wrong }, '--json');
  assert.equal(status, 1);
  const { findings, ...counts } = JSON.parse(stdout);
  assert.deepEqual(counts, { articles: 0, errors: 3, warnings: 1 });
  assert.deepEqual(Object.keys(findings[0]).sort(), [
    'file',
    'line',
    'message',
    'rule',
    'severity',
  ]);
  assert.deepEqual(
    findings.map(({ severity }: { severity: string }) => severity),
    ['error', 'error', 'error', 'warning'],
  );
});

test('--explain explains; an unknown rule or option ends with 2', () => {
  assert.match(check('--explain', 'schema').stdout, /^schema \(npm run check\)\n/);
  assert.equal(check('--explain', 'no-such-rule').status, 2);
  assert.equal(check('--colour').status, 2);
  assert.equal(check('content').status, 2);
});
