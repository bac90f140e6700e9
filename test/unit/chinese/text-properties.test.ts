import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createConverter } from '../../../src/chinese/converter.ts';
import { type GlossaryTerm, glossaryTermSchema } from '../../../src/chinese/glossary-term.ts';
import { sentences } from '../../../src/chinese/sentences.ts';
import { variants } from '../../../src/chinese/variant.ts';
import { generatedText } from './generated-text.ts';

const runs = { seed: 20251210, numRuns: 2000 };
const variant = fc.constantFrom(...variants);
const convert = createConverter([
  term('google', '谷歌', '谷歌', 'Google'),
  term('software', '软件', '軟件', '軟體'),
  term('trump', '特朗普', '特朗普', '川普'),
  term('ceo', '首席执行官', '行政總裁', '執行長'),
]);

function term(id: string, cn: string, hk: string, tw: string): GlossaryTerm {
  const forms = { 'zh-CN': cn, 'zh-HK': hk, 'zh-TW': tw };
  const guard = { notAfter: ['期'] };
  return glossaryTermSchema.parse({
    id,
    kind: 'term',
    english: id,
    mode: 'convert',
    ...forms,
    guard,
  });
}

test('a text in the reader’s own variant comes back untouched', () => {
  fc.assert(
    fc.property(generatedText, variant, (text, own) => {
      const segments = convert(text, { variant: own }, own);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
    }),
    runs,
  );
});

test('segments joined make the text with each word in the reader’s form', () => {
  fc.assert(
    fc.property(generatedText, variant, variant, (text, from, to) => {
      const segments = convert(text, { variant: from }, to);
      // Nothing is left over of what stood for the words, and nothing is empty or twice plain.
      const masks = (it: string) => it.split('\uE000').length;
      const whole = segments.map((segment) => segment.text).join('');
      assert.equal(masks(whole), masks(text));
      for (const [index, { text: part, original }] of segments.entries()) {
        assert.ok(part !== '' || segments.length === 1);
        assert.ok(original === undefined || text.includes(original));
        const next = segments[index + 1];
        assert.ok(!next || original !== undefined || next.original !== undefined);
      }
    }),
    runs,
  );
});

test('sentences joined make the paragraph, and none is empty', () => {
  fc.assert(
    fc.property(generatedText, (text) => {
      const spans = sentences(text);
      assert.equal(spans.map(([start, end]) => text.slice(start, end)).join(''), text);
      for (const [start, end] of spans) assert.ok(start < end);
    }),
    runs,
  );
});
