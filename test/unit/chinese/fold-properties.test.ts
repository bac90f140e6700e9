import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createConverter } from '../../../src/chinese/converter.ts';
import { fold } from '../../../src/chinese/fold.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { packFoldTable, unpackFoldTable } from '../../../src/chinese/packed-fold-table.ts';
import { variants } from '../../../src/chinese/variant.ts';
import { generatedCharacters, generatedText } from './generated-text.ts';

const runs = { seed: 20251210, numRuns: 2000 };
const folded = (text: string): string => fold(text, foldTable).text;
const convert = createConverter([]);

test('folding twice gives the same as once', () => {
  fc.assert(
    fc.property(generatedText, (text) => assert.equal(folded(folded(text)), folded(text))),
    runs,
  );
});

test('every folded unit leads to a span of the text, and the spans go forward', () => {
  fc.assert(
    fc.property(generatedText, (text) => {
      const { text: form, starts, ends } = fold(text, foldTable);
      assert.deepEqual([starts.length, ends.length], [form.length, form.length]);
      for (let index = 0; index < form.length; index++) {
        const [start = -1, end = -1] = [starts[index], ends[index]];
        assert.ok(start >= 0 && start < end && end <= text.length);
        assert.ok(index === 0 || start >= (starts[index - 1] ?? 0));
        assert.ok(index === 0 || end >= (ends[index - 1] ?? 0));
      }
    }),
    runs,
  );
});

// What OpenCC exchanges with Taiwan's tables alone are other words and no variants: silicon, other
// elements, 么 for 幺, 睪 for 睾. 潨 潀, 縆 緪 and 稆 穭 are too rare for a line in the fold table.
const otherWords = '幺么麼麽睾睪硅矽砹砈酰醯钚鈈鈽钸锝鍀鎝锿鎄鑀镅鎇鋂锎鐦鉲镥鑥鎦镏潨潀縆緪稆穭穞';
// Characters that OpenCC's phrases exchange by their sense: 了解 瞭解, 沉思 沈思, 項鍊 项链, 座標 坐标,
// 想像 想象, 家具 傢俱, 毛坯 毛坏. Folding them into one would make one of too many other words.
const bySense = '了瞭沉沈渖链炼鍊鏈煉坐座象像具俱坯坏壞划画劃畫里哩穗繐豆呆待';

test('any variant of a text folds to the same form, but for words that differ', () => {
  fc.assert(
    fc.property(
      generatedCharacters(otherWords + bySense),
      fc.constantFrom(...variants),
      fc.constantFrom(...variants),
      (text, from, to) => {
        const converted = convert(text, { variant: from }, to);
        assert.equal(folded(converted.map((segment) => segment.text).join('')), folded(text));
      },
    ),
    runs,
  );
});

test('each character folds as its variants do, but for words that differ', () => {
  for (const text of new Set([...foldTable].flat())) {
    if (text.length > 1 || otherWords.includes(text)) continue;
    for (const from of variants) {
      for (const to of variants) {
        const converted = convert(text, { variant: from }, to)[0]?.text ?? '';
        assert.equal(folded(converted), folded(text), `${text} ${from} → ${to}`);
      }
    }
  }
});

test('a date folds to one form however it is written', () => {
  const written = [
    '2025年12月10日',
    '2025-12-10',
    '2025/12/10',
    '２０２５／１２／１０',
    '2025.12.10',
  ];
  const traditional = [
    '二〇二五年十二月十日',
    '二零二五年十二月十日',
    '2025年12月10號',
    '2025 年 12 月 10 日',
  ];
  for (const text of [...written, ...traditional]) {
    assert.equal(folded(`定於${text}發布`).replace('号', '日'), '定于2025年12月10日发布', text);
  }
  for (const text of ['12月10日', '十二月十日', '12 月 10 日'])
    assert.equal(folded(text), '12月10日');
  for (const text of ['192.168.1.1', '2025.1.3.4', '2025/13/10', '2025/12/40', '4,2025,12,10']) {
    assert.doesNotMatch(folded(text), /[年月日]/, text);
  }
});

test('the table packed for the browser is the table again', () => {
  const unpacked = unpackFoldTable(packFoldTable(foldTable));
  for (const [from, to] of foldTable) assert.equal(unpacked.get(from) ?? from, to);
  for (const [from, to] of unpacked) assert.equal(foldTable.get(from), to);
});
