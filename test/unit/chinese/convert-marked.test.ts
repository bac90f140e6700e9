import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertMarked } from '../../../src/chinese/convert-marked.ts';
import { type Convert, createConverter } from '../../../src/chinese/converter.ts';
import { glossary } from '../search/sample.ts';

const convert: Convert = createConverter(glossary);

/** Where the words come to stand, between `[` and `]`, of a text given in the same way. */
function marked(text: string, to: 'zh-CN' | 'zh-HK' | 'zh-TW', from: 'zh-CN' | 'zh-HK' = 'zh-CN') {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/g, '');
  const segments = convertMarked(plain, [{ start, end }], (words) =>
    convert(words, { variant: from }, to),
  );
  const shown = segments.map(({ text: part, spans }) => (spans.length > 0 ? `[${part}]` : part));
  return shown.join('').replaceAll('][', '');
}

test('marks the same words in another variant, also where they grow longer', () => {
  assert.equal(marked('他说[信息技术]很要紧。', 'zh-TW'), '他說[資訊科技]很要緊。');
  assert.equal(marked('[他说]信息技术很要紧。', 'zh-TW'), '[他說]資訊科技很要緊。');
  assert.equal(marked('用鼠标的[人]多。', 'zh-TW'), '用滑鼠的[人]多。');
  assert.equal(marked('打印[机器]。', 'zh-TW'), '印表[機器]。');
});

test('marks words inside quotation marks that conversion changes', () => {
  assert.equal(marked('他说“[很好]”，又说“不坏”。', 'zh-TW'), '他說「[很好]」，又說「不壞」。');
  assert.equal(marked('他说[“很好”，又]说“不坏”。', 'zh-TW'), '他說[「很好」，又]說「不壞」。');
});

test('marks a whole text, and nothing', () => {
  assert.equal(marked('[他说]', 'zh-TW'), '[他說]');
  assert.deepEqual(
    convertMarked('他说', [], (text) => [{ text }]),
    [{ text: '他说', spans: [] }],
  );
});
