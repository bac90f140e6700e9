import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';

const longest = 5_000;
const most = 500_000;
const words = '山城圖書館周末起延長開放時間，讀者可以坐到晚上十時。';
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>題</title></head><body>${body}</body></html>`;

/** Import one file as the command line does; asserts that it fails soon, cheaply and clearly. */
function refuse(
  context: TestContext,
  name: string,
  content: string | Buffer,
  message: RegExp,
  ...more: string[]
) {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  const before = readdirSync(folder);
  const places = ['--out', join(folder, 'out'), '--recipes', join(folder, 'recipes')];
  // The last line of standard error: the memory that the process came to, in kilobytes, and its own
  // time, which other work on the machine leaves alone, in microseconds.
  const report =
    'process.on("exit", () => { const u = process.resourceUsage();' +
    'console.error(u.maxRSS, u.userCPUTime + u.systemCPUTime) })';
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const command = [
    '--import',
    preload,
    'scripts/import.ts',
    join(folder, name),
    '--rights',
    '自擬。',
  ];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...places, ...more], {
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 100_000_000,
  });
  const [memory = 0, own = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const time = own / 1000;
  context.diagnostic(`${Math.round(time)} ms, ${Math.round(memory / 1000)} MB`);
  assert.equal(status, 1, stderr.slice(0, 500));
  assert.match(stderr.slice(0, 5_000), message);
  assert.match(stderr, /Nothing was written/);
  assert.ok(stderr.length < 5_000, 'the message is short');
  assert.deepEqual(readdirSync(folder), before);
  assert.ok(time > 0 && time < longest, `${time} ms`);
  assert.ok(memory > 0 && memory < most, `${memory} kB`);
}

const pieces = (text: string, length: number) => text.repeat(Math.ceil(length / text.length));
const cases: [what: string, name: string, content: () => string | Buffer, message: RegExp][] = [
  ['20 MB of one line', 'a.txt', () => pieces(words, 7_000_000), /line of 7\d+ characters/],
  [
    '20 MB of short lines',
    'a.txt',
    () => pieces(`${words}\n`, 7_000_000),
    /lines, expected at most/,
  ],
  ['100,000 nested tags', 'a.html', () => page('<div>'.repeat(100_000) + words), /nested 513 deep/],
  ['100,000 nested inline tags', 'a.html', () => page('<b>'.repeat(100_000) + words), /nested 513/],
  ['a million elements', 'a.html', () => page(`<p>${words}</p>`.repeat(200_000)), /elements|text/],
  [
    'a bomb of entities',
    'a.html',
    () => page(`<p>${'&amp;lt;'.repeat(600_000)}</p>`),
    /characters of text/,
  ],
  [
    'a document type full of entities',
    'a.html',
    () =>
      '<!DOCTYPE html [<!ENTITY a "山城山城山城山城">' +
      '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>' +
      `<html><body><p>&c;</p></body></html>`,
    /Cannot find the main text/,
  ],
  [
    'an attribute of 20 MB',
    'a.html',
    () => page(`<p title="${'x'.repeat(20_000_000)}">${words}</p>`),
    /20000\d+ characters, expected a page/,
  ],
  ['a comment that never ends', 'a.html', () => page(`<!--${pieces('x', 4_000_000)}`), /main text/],
  ['NUL bytes', 'a.txt', () => `${words}\n${words}\0\0`, /control character U\+0000/],
  [
    'nothing but NUL bytes',
    'a.txt',
    () => Buffer.alloc(1_000_000),
    /control character U\+0000|empty/,
  ],
  [
    'noise',
    'a.txt',
    () =>
      Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 251)),
    /no UTF-8|byte sequences|control/,
  ],
  [
    'a ZIP archive called .txt',
    'a.txt',
    () => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(5_000, 7)]),
    /ZIP archive/,
  ],
  [
    'a front matter of 1 MB',
    'a.md',
    () => `---\n${'a: b\n'.repeat(200_000)}---\n\n${words}\n`,
    /front matter of 1000000 characters/,
  ],
  [
    'a YAML bomb',
    'a.md',
    () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((name, at) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}x]`)
        .join('\n')}\n---\n\n${words}\n`,
    /front matter/,
  ],
  ['an empty file', 'a.txt', () => '', /empty file/],
  ['an empty page', 'a.html', () => '<html></html>', /main text/],
  [
    'MHTML without its parts',
    'a.mhtml',
    () => 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n',
    /doesn't tell/,
  ],
];
for (const [what, name, content, message] of cases) {
  test(`refuses ${what}`, (context) => refuse(context, name, content(), message));
}
