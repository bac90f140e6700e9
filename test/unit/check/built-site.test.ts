import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { addressesOf, checkAddresses } from '../../../scripts/check/addresses.ts';
import { checkLeaks } from '../../../scripts/check/leaks.ts';
import { checkOrphans } from '../../../scripts/check/orphans.ts';

const files = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)]));
const where = (findings: readonly { file: string }[]) => findings.map(({ file }) => file);

test('a file that only a sitemap, itself or another orphan names is an orphan', () => {
  const site = files({
    'index.html': '<a href="/a/#s1">甲</a> <link href="https://site.example/feed.json">',
    'a/index.html': '<script>import("/_astro/a.js")</script> <a href="part/#s1">丁</a>',
    'a/part/index.html': '',
    '_astro/a.js': 'const next = `/_astro/b.js`',
    '_astro/b.js': '',
    'feed.json': '',
    'b/index.html': '<a href="/c/">丙</a>',
    'c/index.html': '<a href="/b/">乙</a> <a href="/c/">丙</a>',
    'sitemap.xml': '<loc>https://site.example/b/</loc>',
    'search/terms/0.bin': '',
    'old/index.html': '',
    _redirects: '/old/ /a/ 301\n',
  });
  assert.deepEqual(where(checkOrphans(site)), ['b/index.html', 'c/index.html', 'sitemap.xml']);
});

test('source documents, files of the project and paths of this machine leak', () => {
  const document = '一份文件';
  const hash = createHash('sha256').update(document).digest('hex');
  const site = files({
    'index.html': 'home',
    'copy.txt': document,
    'site.yaml': '',
    'a.js.map': '',
    'b.js': `//# sourceMappingURL=file:///b`,
    'c.html': `at ${process.cwd()}/src/c.ts`,
  });
  const found = checkLeaks(site, new Set([hash]));
  assert.deepEqual(
    new Set(where(found)),
    new Set(['copy.txt', 'site.yaml', 'a.js.map', 'b.js', 'c.html']),
  );
});

test('a recorded address that answers no more is an error, one not recorded yet a warning', () => {
  const pages = ['index.html', '404.html', 'articles/a/index.html', 'zh-tw/articles/a/index.html'];
  assert.deepEqual(addressesOf(pages), ['/', '/articles/a/']);
  const check = (recorded: string) =>
    checkAddresses(recorded, { pages, folder: 'nowhere', file: 'addresses.txt' }).map(
      ({ severity, rule, line }) => `${severity} ${rule} ${line}`,
    );
  assert.deepEqual(check('/articles/a/\n/articles/b/\n'), [
    'error lost-address 1',
    'error lost-address 2',
    'warning new-address undefined',
  ]);
});
