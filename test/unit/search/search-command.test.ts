import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'duidu-search-'));
after(() => rmSync(folder, { recursive: true }));
for (const name of ['site', 'outlets', 'topics'])
  cpSync(`content/${name}.yaml`, join(folder, `${name}.yaml`));
writeFileSync(join(folder, 'glossary.yaml'), '[]\n');
mkdirSync(join(folder, 'articles'));
writeFileSync(
  join(folder, 'articles', 'bridge.md'),
  `---
id: bridge
title: 橋樑檢查
outlet: null
published: { date: 2031-05-04, basis: stated, reason: made up }
variant: zh-HK
topics: [heritage]
address: null
rights: made up
source: { document: none.txt, sha256: '${'0'.repeat(64)}' }
---

市政府表示，橋樑檢查推遲。承建商裁員600人。
`,
);

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/search.ts', '--content', folder, ...args], {
    input,
    encoding: 'utf8',
  });

test('prints one object a line for each query given', () => {
  const { stdout, status } = run(['--json', '被裁600人', '桥梁']);
  const [first, second, end] = stdout.split('\n').map((line) => line && JSON.parse(line));
  assert.equal(status, 0);
  assert.equal(end, '');
  assert.equal(second.query, '桥梁');
  const { article, outlet, score, verdict, passages } = first.results[0];
  assert.deepEqual(
    { article, outlet, verdict },
    { article: 'bridge', outlet: null, verdict: 'stated' },
  );
  assert.ok(score > 0.6 && score <= 1);
  assert.equal(passages[0].text, '承建商裁員600人。');
  assert.deepEqual(passages[0].claims, []);
  assert.equal(passages[0].url, `/articles/bridge/#${passages[0].id}`);
});

test('answers each line of standard input with a line, empty ones too', () => {
  const { stdout } = run(['--json'], '裁員\n\n火星\n');
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ query, results }) => [query, results.length]),
    [
      ['裁員', 1],
      ['', 0],
      ['火星', 0],
    ],
  );
});

test('prints for people without marks where there is no terminal', () => {
  const { stdout } = run(['裁員', '火星']);
  assert.match(
    stdout,
    /^“裁員”\n\nstated \d\.\d\d {2}2031-05-04 · 橋樑檢查\n {2}承建商裁員600人。 {2}#s/,
  );
  assert.match(stdout, /“火星”: no source states it/);
});

test('names the claims that a sentence is evidence for', () => {
  const found = JSON.parse(run(['--json', '裁員600人']).stdout).results[0].passages[0];
  const file = join(folder, 'claims', 'laid-off.yaml');
  mkdirSync(join(folder, 'claims'));
  writeFileSync(
    file,
    `id: laid-off
statement: 承建商裁員。
english: The builder cuts jobs.
topics: [heritage]
evidence:
  - article: bridge
    sentence: ${found.id}
    quotation: 裁員600人
    stance: states
    origin: { by: own }
`,
  );
  const { stdout } = run(['--json', '裁員600人']);
  assert.deepEqual(JSON.parse(stdout).results[0].passages[0].claims, ['laid-off']);
  assert.match(run(['裁員600人']).stdout, new RegExp(`  #${found.id}  laid-off$`, 'm'));
  rmSync(file);
});

test('says in one sentence what is wrong with the command line', () => {
  const { stderr, status } = run(['--jason']);
  assert.equal(status, 1);
  assert.match(stderr, /^Cannot read the command line: Unknown option '--jason'.*\n$/);
});

test('lists what is wrong with the content, with file and line', () => {
  writeFileSync(join(folder, 'glossary.yaml'), '- id: x\n');
  const { stderr, stdout, status } = run(['--json', '裁員']);
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /glossary\.yaml:1/);
  writeFileSync(join(folder, 'glossary.yaml'), '[]\n');
});
