import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { checkDocuments, checkFidelity } from '../../../scripts/check/fidelity.ts';
import { body, createArticle, source } from './made-up-article.ts';

const documents = '../shared/sources';
const skip = existsSync(documents) ? false : `the source documents are not in ${documents}`;

function findMessages(change: Parameters<typeof createArticle>[0]): string[] {
  return checkFidelity(source, [createArticle(change)]).map(
    ({ file, line, column, message }) => `${[file, line, column].join(':')} ${message}`,
  );
}

test('accepts an article that accounts for its whole document', () => {
  assert.deepEqual(findMessages({}), []);
});

test('names the first character that differs, in the document', () => {
  const changed = body.replace('上月動工', '上週動工');
  assert.deepEqual(findMessages({ body: changed }), [
    'bridge.txt:2:7 Unexpected `月動工，工人先把石板逐塊`, expected `週動工，工人先把石板逐塊` as in body of bridge.md.',
  ]);
});

test('names what is in no article', () => {
  assert.deepEqual(findMessages({ title: null }), [
    'bridge.txt:1:1 Unexpected `山城小鎮修好舊橋`, expected it in an article or among what was left out or repaired.',
  ]);
});

test('names what the document lacks', () => {
  assert.deepEqual(findMessages({ body: `${body}\n完。\n` }), [
    'bridge.txt:: Unexpected end of the document, expected `完。` as in body of bridge.md.',
  ]);
});

test('accepts no omission twice, and none that the document lacks', () => {
  const omitted = [{ kind: 'furniture' as const, text: '0\n0' }];
  assert.match(findMessages({ changes: { omitted } })[0] ?? '', /expected `0` as in omitted/);
});

test('holds a join to its record', () => {
  assert.equal(findMessages({ changes: { joined: [] } }).length, 1);
  assert.deepEqual(findMessages({ changes: { joined: ['編號，再|搬到河岸', '沒有|此句'] } }), [
    'bridge.md:: Unexpected `joined` record `沒有|此句`, the body has no such words.',
  ]);
});

test('holds headings and captions to their records', () => {
  const messages = findMessages({ changes: { headings: ['小鎮'], captions: ['石板'] } });
  assert.deepEqual(messages, [
    'bridge.md:: Unexpected `headings` record `小鎮`, the body has no such block.',
    'bridge.md:: Unexpected `captions` record `石板`, the body has no such block.',
  ]);
});

test('holds repairs to the document', () => {
  const repaired = (from: string, to: string, at: string) =>
    findMessages({ changes: { repaired: [{ rule: 'pinyin', from, to, at }] } })[0];
  assert.match(
    repaired('河(hé)', '江', '4:3') ?? '',
    /to `江`, expected .* without its annotation/,
  );
  assert.match(repaired('河(hé)', '河', '4:4') ?? '', /Unexpected `\(hé\)岸` at 4:4, expected/);
  assert.match(repaired('河(hé)', '河', '4:3 4:3') ?? '', /second repair at 4:3/);
});

test('refuses Markdown whose words it could not compare', () => {
  const [message] = findMessages({ body: body.replace('舊橋', '**舊橋**') });
  assert.match(message ?? '', /Unexpected strong in the body \(line 1 of it\)/);
  const [html] = findMessages({ body: `${body}\n<p>小鎮</p>\n` });
  assert.match(html ?? '', /Unexpected html in the body/);
});

test('refuses an author whom the document does not name', () => {
  assert.deepEqual(findMessages({ authors: ['李大文'] }), [
    'bridge.md:: Unexpected author `李大文`, not in the document.',
  ]);
});

test('tells two places of the same words apart', () => {
  const twice = '開門\n開門\n他說要開門。\n';
  const changes = { omitted: [], joined: [], repaired: [] };
  const article = (body: string) => createArticle({ title: '開門', body, changes });
  assert.deepEqual(checkFidelity(twice, [article('## 開門\n\n他說要開門。\n')]), []);
  assert.equal(checkFidelity(twice, [article('他說要開門。\n')]).length, 1);
});

test('compares the articles of a folder with their documents', { skip }, async () => {
  assert.deepEqual(await checkDocuments(documents, 'content'), {
    findings: [],
    articles: readdirSync('content/articles').length,
    documents: readdirSync(documents).length,
    pages: 0,
  });
});

test('names documents that are missing or have changed', { skip }, async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const [first = '', ...others] = readdirSync(documents).sort();
  for (const name of others) copyFileSync(join(documents, name), join(folder, name));
  const [second = ''] = others;
  rmSync(join(folder, second));
  writeFileSync(join(folder, second), '另一份文件');
  const { findings } = await checkDocuments(folder, 'content');
  const messages = findings.map(({ file, message }) => `${basename(file)} ${message}`).sort();
  assert.match(messages[0] ?? '', new RegExp(`^${first} Missing document, expected it for`));
  assert.match(messages[1] ?? '', new RegExp(`^${second} Unexpected SHA-256`));
});
