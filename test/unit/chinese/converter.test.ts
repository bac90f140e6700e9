import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { createConverter, type Writing } from '../../../src/chinese/converter.ts';
import { type GlossaryTerm, glossaryTermSchema } from '../../../src/chinese/glossary-term.ts';
import { type Variant, variants } from '../../../src/chinese/variant.ts';
import { parseYaml } from '../../../src/content/parse-yaml.ts';
import cases from './conversions.json' with { type: 'json' };

const glossaryFile = new URL('../../../content/glossary.yaml', import.meta.url);
const glossary = parseYaml(readFileSync(glossaryFile, 'utf8'), z.array(glossaryTermSchema), {
  file: 'content/glossary.yaml',
  line: 1,
});
const convert = createConverter(glossary.value ?? []);

function toText(text: string, from: Writing, to: Variant): string {
  return convert(text, from, to)
    .map((segment) => segment.text)
    .join('');
}

function term(row: Partial<GlossaryTerm>): GlossaryTerm {
  const forms = { 'zh-CN': '甲', 'zh-HK': '甲', 'zh-TW': '甲' };
  return glossaryTermSchema.parse({
    id: 'row',
    kind: 'term',
    english: 'word',
    mode: 'convert',
    ...forms,
    ...row,
  });
}

describe('with the glossary of this edition, converts', () => {
  for (const { name, from, script, text, to } of cases as Case[]) {
    for (const [variant, { has, hasNot }] of Object.entries(to)) {
      test(`${name} → ${variant}`, () => {
        const converted = toText(text, { variant: from, script }, variant as Variant);
        for (const part of has) {
          assert.ok(converted.includes(part), `has no \`${part}\`: ${converted}`);
        }
        for (const part of hasNot) {
          assert.ok(!converted.includes(part), `has \`${part}\`: ${converted}`);
        }
      });
    }
  }
});

interface Case {
  name: string;
  from: Variant;
  script?: 'Hant';
  text: string;
  to: Partial<Record<Variant, { has: string[]; hasNot: string[] }>>;
}

test('leaves a text in its own variant untouched, whatever stands in it', () => {
  const texts = ['“谷歌”说：「扎克伯格」 随著\r\n', '着 著 裏 裡 里\uE000', '', '  a\u00a0b '];
  for (const variant of variants) {
    for (const text of [...texts, ...cases.map((one) => one.text)]) {
      assert.equal(toText(text, { variant }, variant), text);
    }
  }
});

test('marks another word with its original and row, and a change of characters not at all', () => {
  assert.deepEqual(convert('特朗普的软件', { variant: 'zh-CN' }, 'zh-TW'), [
    { text: '川普', original: '特朗普', term: 'donald-trump' },
    { text: '的' },
    { text: '軟體', original: '软件', term: 'software' },
  ]);
  assert.deepEqual(convert('开源', { variant: 'zh-CN' }, 'zh-TW'), [{ text: '開源' }]);
});

test('puts the character that it masks with back where a text has it', () => {
  const text = '甲\uE000谷歌\uE000乙';
  assert.equal(toText(text, { variant: 'zh-CN' }, 'zh-TW'), '甲\uE000Google\uE000乙');
});

test('converts nothing of rows that are for search, tags or single articles', () => {
  for (const mode of ['tag', 'article'] as const) {
    const quiet = createConverter([term({ 'zh-CN': '红豆', 'zh-TW': '綠豆', mode })]);
    assert.deepEqual(quiet('红豆', { variant: 'zh-CN' }, 'zh-TW'), [{ text: '紅豆' }]);
  }
});

test('looks for a form only in texts of the variants that its row names', () => {
  const own = createConverter([term({ 'zh-CN': '红豆', 'zh-TW': '綠豆', from: ['zh-TW'] })]);
  assert.equal(own('綠豆', { variant: 'zh-TW' }, 'zh-CN')[0]?.text, '红豆');
  assert.equal(own('綠豆', { variant: 'zh-HK' }, 'zh-CN')[0]?.text, '绿豆');
});

test('never looks for a form that is output only', () => {
  const one = createConverter([term({ 'zh-CN': '红豆', 'zh-TW': '綠豆', outputOnly: ['zh-TW'] })]);
  assert.equal(one('红豆', { variant: 'zh-CN' }, 'zh-TW')[0]?.text, '綠豆');
  assert.equal(one('綠豆', { variant: 'zh-TW' }, 'zh-CN')[0]?.text, '绿豆');
});

test('takes the longest of two forms, and the shorter where the longer one is refused', () => {
  const two = createConverter([
    term({ id: 'short', 'zh-CN': '红豆', 'zh-TW': '短' }),
    term({
      id: 'long',
      'zh-CN': '红豆沙',
      'zh-TW': '長',
      guard: { before: [], notBefore: [], after: [], notAfter: ['漠'] },
    }),
  ]);
  const taiwan = (text: string) =>
    two(text, { variant: 'zh-CN' }, 'zh-TW')
      .map((segment) => segment.text)
      .join('');
  assert.equal(taiwan('红豆沙'), '長');
  assert.equal(taiwan('红豆沙漠'), '短沙漠');
});
