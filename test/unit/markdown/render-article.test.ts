import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createConverter } from '../../../src/chinese/converter.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { type Variant, variants } from '../../../src/chinese/variant.ts';
import { parseArticle } from '../../../src/markdown/parse-article.ts';
import { renderArticle } from '../../../src/markdown/render-article.ts';

const folder = new URL('../../fixtures/markdown/', import.meta.url);
const names = readdirSync(folder);
const words = {
  language: 'zh-TW',
  paragraphLink: '本段連結',
  captionLabel: '圖未收錄',
};
const readInput = (name: string): string =>
  readFileSync(new URL(`${name}/input.md`, folder), 'utf8');

const convert = createConverter([]);
const toVariant = (to: Variant) => (text: string) => convert(text, { variant: 'zh-HK' }, to);
const idsOf = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

describe('renders', () => {
  for (const name of names) {
    test(name.replaceAll('-', ' '), () => {
      const html = `${renderArticle(parseArticle(readInput(name), null, foldTable).tree, words)}\n`;
      const output = new URL(`${name}/output.html`, folder);
      if (process.env['UPDATE']) writeFileSync(output, html);
      assert.equal(html, readFileSync(output, 'utf8'));
    });
  }
});

describe('keeps every id in every variant, and none twice', () => {
  for (const name of names) {
    test(name.replaceAll('-', ' '), () => {
      const { tree } = parseArticle(readInput(name), null, foldTable);
      const ids = idsOf(renderArticle(tree, words));
      assert.ok(ids.length > 0);
      assert.equal(new Set(ids).size, ids.length);
      for (const variant of variants) {
        const html = renderArticle(tree, { ...words, convert: toVariant(variant) });
        assert.deepEqual(idsOf(html), ids, variant);
      }
    });
  }
});

test('lets nothing of hostile HTML through that could act', () => {
  const html = renderArticle(parseArticle(readInput('hostile-html'), null, foldTable).tree, words);
  assert.doesNotMatch(html, /<(script|style|iframe|svg|math|form|input|textarea|img|div)\b/i);
  assert.doesNotMatch(html, /\son\w+=|\sstyle=|javascript:|data:|alert|display: none/i);
  assert.match(html, /方塊裏的字。/);
});

test('gives in its passages every word that it shows, each with the id of its element', () => {
  for (const name of names) {
    const { tree, passages } = parseArticle(readInput(name), null, foldTable);
    const html = renderArticle(tree, { ...words, paragraphLink: '', captionLabel: '' });
    const shown = html.replace(/<a class="here"[^>]*>¶<\/a>|<[^>]*>|\s/g, '');
    const told = passages
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '');
    const unescaped = shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
    assert.equal(unescaped, told, name);
    const ids = new Set(idsOf(html));
    for (const { id, paragraph } of passages) assert.ok(ids.has(id) && ids.has(paragraph), name);
  }
});

test('tells the title first, then headings, sentences, items and captions as they come', () => {
  const markdown = '## 節\n\n一。二。\n\n- 項\n\n<figure><figcaption>圖。</figcaption></figure>';
  const { passages } = parseArticle(markdown, '題目', foldTable);
  const told = passages.map(({ kind, text }) => [kind, text]);
  assert.deepEqual(told, [
    ['title', '題目'],
    ['heading', '節'],
    ['sentence', '一。'],
    ['sentence', '二。'],
    ['item', '項'],
    ['caption', '圖。'],
  ]);
});

test('gives a sentence the same id with and without emphasis', () => {
  const idsFor = (markdown: string) =>
    parseArticle(markdown, null, foldTable).passages.map(({ id }) => id);
  assert.deepEqual(idsFor('甲要緊。乙也要緊。'), idsFor('甲**要緊。乙也**要緊。'));
});

test('lets the keyboard stop at the first of equal replacements only', () => {
  const { tree } = parseArticle('軟體和軟體。', null, foldTable);
  const replaced = { text: '软件', original: '軟體', term: 'software' };
  const html = renderArticle(tree, {
    ...words,
    convert: () => [replaced, { text: '和' }, replaced],
  });
  assert.deepEqual(html.match(/tabindex="-?\d"/g), ['tabindex="0"', 'tabindex="-1"']);
});

test('marks another word with the original, and leaves the parsed tree as it was', () => {
  const { tree } = parseArticle('新軟體。', null, foldTable);
  const before = structuredClone(tree);
  const html = renderArticle(tree, {
    ...words,
    convert: () => [{ text: '新' }, { text: '软件', original: '軟體', term: 'software' }],
  });
  assert.match(html, /新<ruby class="t" tabindex="0">软件<rt lang="zh-TW">軟體<\/rt><\/ruby>/);
  assert.deepEqual(tree, before);
});

test('an old id leads to what became of its passage, in every variant', () => {
  const { tree, passages } = parseArticle('湖面結冰。渡輪停駛四天。', null, foldTable);
  const [{ id: first, paragraph } = { id: '', paragraph: '' }] = passages;
  const aliases = { s0ld0ld0: first, s0ld0ld1: 's0ld0ld0', p0ld0ld0: paragraph };
  for (const variant of [undefined, ...variants]) {
    const options = { ...words, aliases, ...(variant && { convert: toVariant(variant) }) };
    const html = renderArticle(tree, options);
    const ids = idsOf(html);
    assert.equal(new Set(ids).size, ids.length);
    assert.match(html, /<span id="s0ld0ld1"><span id="s0ld0ld0">湖面[结結]冰。<\/span><\/span>/);
    assert.match(html, /^<p id="p\w+"><span id="p0ld0ld0">.+<\/span><a class="here"/);
  }
});

test('puts a marker behind its sentence, and leaves ids, words and tree as they were', () => {
  const { tree, passages } = parseArticle('甲說有雨。乙說無雨。\n\n## 風\n', null, foldTable);
  const ids = passages.map(({ id }) => id);
  const [, second = '', heading = ''] = ids;
  const plain = renderArticle(tree, words);
  const markers = new Map(
    [second, heading].map((id) => [id, { address: `claims/#${id}`, text: '3', label: '三篇' }]),
  );
  const html = renderArticle(tree, { ...words, markers });
  const link = (id: string) => `<a class="told" href="claims/#${id}" aria-label="三篇">3</a>`;
  assert.ok(html.includes(`乙說無雨。</span>${link(second)}`));
  assert.ok(html.includes(`風${link(heading)}`));
  assert.equal(html.replace(link(second), '').replace(link(heading), ''), plain);
  assert.equal(renderArticle(tree, words), plain);
});
