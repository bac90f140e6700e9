import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, makeOfflineFiles } from '../../../scripts/build/make-offline-files.ts';
import { digestOf } from '../../../src/offline/digest-of.ts';
import type { FileList } from '../../../src/offline/file-list.ts';

const site = (changes: Record<string, string> = {}): Files =>
  new Map(
    Object.entries({
      'index.html': 'home',
      'claims/index.html': 'claims',
      'offline/index.html': 'offline',
      'search/index.html': 'search',
      'search/published.json': 'manifest',
      'search/published/1-0.txt': 'texts',
      'search/zh-tw.json': 'manifest',
      'search/words/w1-1.txt': 'b',
      'search/words/w1-0.txt': 'a',
      'articles/x/index.html': 'article',
      'articles/x/claims.json': '[]',
      'articles/x.txt': 'text',
      'zh-tw/index.html': '首頁',
      'zh-tw/claims/index.html': '說法',
      'zh-tw/offline/index.html': '離線',
      'favicon.svg': '<svg/>',
      '404.html': 'none',
      ...changes,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
const listOf = (files: Files, path: string) => JSON.parse(String(files.get(path))) as FileList;

test('the lists of a mode hold its pages and its search, with the digests of their bytes', async () => {
  const made = await makeOfflineFiles(site(), '/base/');
  const addresses = (path: string) => listOf(made, path).files.map(([address]) => address);
  assert.deepEqual(addresses('zh-tw/offline/core-list.json'), [
    '/base/zh-tw/',
    '/base/zh-tw/claims/',
    '/base/zh-tw/offline/',
    '/base/favicon.svg',
  ]);
  const story = addresses('offline/story-list.json');
  for (const address of ['', 'articles/x/', 'articles/x/claims.json', 'search/published/1-0.txt'])
    assert.ok(story.includes(`/base/${address}`), address);
  assert.ok(!story.some((address) => /zh-tw|404|x\.txt|w1-0/.test(address)), String(story));
  const [, digest] = listOf(made, 'offline/core-list.json').files[0] ?? [];
  assert.equal(digest, await digestOf(new TextEncoder().encode('home')));
});

test('the word files of search are one, in their order', async () => {
  const made = await makeOfflineFiles(site(), '/');
  assert.equal(String(made.get('search/words/w1-all.json')), '["a","b"]');
});

test('one byte makes another version, and the worker and every list name it', async () => {
  const versionOf = (files: Files) => listOf(files, 'offline/core-list.json').version;
  const one = await makeOfflineFiles(site(), '/');
  const other = await makeOfflineFiles(site({ 'articles/x.txt': 'Text' }), '/');
  assert.notEqual(versionOf(one), versionOf(other));
  assert.equal(versionOf(one), versionOf(await makeOfflineFiles(site(), '/')));
  assert.match(String(one.get('sw.js')), new RegExp(versionOf(one)));
  assert.equal(listOf(one, 'zh-tw/offline/story-list.json').version, versionOf(one));
});

test('the files of a part of the archive are of its mode too, wherever their folder is', async () => {
  const files = Object.fromEntries(
    ['published', 'terms', 'zh-tw'].map((name) => [`search/2026/${name}/1-0.txt`, 'texts']),
  );
  const made = await makeOfflineFiles(site(files), '/');
  const search = listOf(made, 'offline/search-list.json').files.map(([address]) => address);
  const parts = search.filter((address) => address.includes('/2026/'));
  assert.deepEqual(parts, ['/search/2026/published/1-0.txt', '/search/2026/terms/1-0.txt']);
});

test('of a large site, which knows its version, the core alone is kept', async () => {
  const made = await makeOfflineFiles(site(), '/', 'abc');
  assert.equal(listOf(made, 'offline/core-list.json').version, 'abc');
  assert.equal(listOf(made, 'offline/core-list.json').files.length, 4);
  assert.deepEqual(listOf(made, 'offline/story-list.json').files, []);
});
