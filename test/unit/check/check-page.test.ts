import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkPage } from '../../../scripts/check/fidelity/check-page.ts';
import { emptyDesk } from '../../../scripts/import/desk.ts';
import { importDocument } from '../../../scripts/import/import-document.ts';
import { readArticle } from '../../../src/content/read-article.ts';

const file = 'test/fixtures/import/saved-page/source.html';
const bytes = readFileSync(file);
const topics = [{ id: 'library', name: local('圖書館'), about: local('自擬。') }];
const desk = { ...emptyDesk, topics, rights: '自擬。' };
const recipe = { file: 'source.yaml', text: undefined };
const [imported] = importDocument({ file, bytes, recipe, desk }).articles;
const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'a.md'), imported?.text ?? '');
const { article } = await readArticle(join(folder, 'a.md'));
assert.ok(article);

function local(name: string) {
  return { 'zh-CN': name, 'zh-HK': name, 'zh-TW': name };
}

test('finds every word of an imported page in the page', () => {
  assert.deepEqual(checkPage(bytes, [{ file: 'a.md', article }]), []);
});

const changes: [what: string, change: (body: string) => string][] = [
  ['a character that was changed', (body) => body.replace('職員', '館員')],
  ['a sentence that was added', (body) => `${body}\n\n這一句是後來添的。\n`],
  ['paragraphs that changed places', (body) => body.split('\n\n').reverse().join('\n\n')],
];
for (const [what, change] of changes) {
  test(`names ${what}`, () => {
    const changed = { ...article, body: change(article.body) };
    const findings = checkPage(bytes, [{ file: 'a.md', article: changed }]);
    assert.ok(findings.length > 0);
    assert.match(findings[0]?.message ?? '', /in the page: import it again/);
  });
}
