import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, ElementContent } from 'hast';
import { cutNodes } from '../../../src/markdown/cut-nodes.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: { href: '#' },
  children,
});

test('cuts a text', () => {
  assert.deepEqual(cutNodes([text('甲乙丙')], 2), [[text('甲乙')], [text('丙')]]);
});

test('cuts between two nodes, and leaves a line break before the cut', () => {
  const [before, after] = cutNodes([text('甲'), element('br'), text('乙')], 1);
  assert.deepEqual(before, [text('甲'), element('br')]);
  assert.deepEqual(after, [text('乙')]);
});

test('continues elements across the cut in copies', () => {
  const link = element('a', text('甲'), element('em', text('乙丙')));
  const [before, after] = cutNodes([link, text('丁')], 2);
  assert.deepEqual(before, [element('a', text('甲'), element('em', text('乙')))]);
  assert.deepEqual(after, [element('a', element('em', text('丙'))), text('丁')]);
});

test('leaves nothing over where the cut is the end', () => {
  assert.deepEqual(cutNodes([text('甲')], 1), [[text('甲')], []]);
});
