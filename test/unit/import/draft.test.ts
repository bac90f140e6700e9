import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createDesk } from './create-desk.ts';

const page = `<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>Llama進了中學課堂</title>
<meta property="article:published_time" content="2030-01-02T09:30:00+08:00"></head><body><article>
<h1>Llama進了中學課堂</h1><p>老師說，示範用的電腦已有八年歷史，模型Llama答得慢，但每一題都答了出來，學生看得出神。</p>
<p>有學生問起Meta正在訓練的Avocado，老師笑着答，那要看朱克伯格和汪滔肯不肯再把它公開。</p></article></body></html>`;

test('saves a draft that lacks something, and says what', (context) => {
  const { folder, document, run, written } = createDesk(context);
  rmSync(join(folder, 'shop.yaml'));
  const { status, output } = run(document, '--draft');
  assert.equal(status, 0);
  assert.match(output, /shop\.yaml: draft, to be filled in: published, topics, rights of `shop`/);
  assert.deepEqual(written(), ['shop.txt', 'shop.yaml']);
  assert.match(
    readFileSync(join(folder, 'shop.yaml'), 'utf8'),
    /^sha256: .*\narticles:\n {2}- id: shop\n/,
  );
});

test('writes recipe and article where nothing is missing, the same bytes each time', (context) => {
  const { folder, run, written, out } = createDesk(context);
  const document = join(folder, 'page.html');
  writeFileSync(document, page);
  const first = run(document, '--rights', '自擬。');
  assert.equal(first.status, 0, first.output);
  assert.match(first.output, /Wrote 1 article, 1 recipe\./);
  const files = ['page.yaml', join('articles', 'page.md')];
  const bytes = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  assert.deepEqual(written(), [
    'articles',
    'articles/page.md',
    'page.html',
    'page.yaml',
    'shop.txt',
    'shop.yaml',
  ]);
  assert.equal(run(document, '--check').status, 0);
  rmSync(out, { recursive: true });
  rmSync(join(folder, 'page.yaml'));
  run(document, '--rights', '自擬。');
  assert.deepEqual(
    files.map((file) => readFileSync(join(folder, file), 'utf8')),
    bytes,
  );
  const ignored = run(document, '--force', '--rights', '不算。');
  assert.match(
    ignored.output,
    /page\.yaml warning: Unexpected --rights, because there is a recipe/,
  );
});

test('refuses a recipe whose page gives other lines than it was written for', (context) => {
  const { folder, run } = createDesk(context);
  const document = join(folder, 'page.html');
  writeFileSync(document, page);
  run(document, '--rights', '自擬。');
  const file = join(folder, 'page.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/mainText: ./, 'mainText: x'));
  assert.match(
    run(document, '--force').output,
    /page\.yaml:2 error: .*look through the lines \(`--lines`\)/,
  );
});

test('shows what each line is taken for', (context) => {
  const { document, run } = createDesk(context);
  const { status, output } = run(document, '--lines');
  assert.equal(status, 0);
  assert.match(output, /^ {4}1 {2}title +小店開張\n {4}3 {2}paragraph +店主送茶。\n/);
});

test('says where an article repeats another of the same import', (context) => {
  const { folder, run } = createDesk(context);
  for (const name of ['one.html', 'two.html']) writeFileSync(join(folder, name), page);
  const { output } = run(join(folder, 'one.html'), join(folder, 'two.html'), '--rights', '自擬。');
  assert.match(
    output,
    /two\.md warning: Found 100 % of the shorter of `two` and `one` in the other/,
  );
});
