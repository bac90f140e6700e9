import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPassageIds } from '../../../src/article/passage-ids.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';

const idOf = (text: string): string => createPassageIds(foldTable)('s', text);

test('stays when punctuation, spaces, width or case change', () => {
  const id = idOf('Meta說：「AI模型，很好。」');
  for (const text of [
    'meta說AI模型很好',
    'Meta 說：“ＡＩ 模型、很好！”',
    '「Meta說，AI模型很好」',
  ]) {
    assert.equal(idOf(text), id, text);
  }
});

test('stays when the script changes', () => {
  assert.equal(idOf('开源软体里面看着'), idOf('開源軟體裡面看著'));
  assert.equal(idOf('開源軟體裏面看着'), idOf('開源軟體裡面看著'));
});

test('changes when a word or a number changes', () => {
  const ids = ['共有六百人', '共有七百人', '共有600人', '共有6百人', '共有6.5人', '共有65人'].map(
    idOf,
  );
  assert.equal(new Set(ids).size, ids.length);
});

test('does not depend on what stands before', () => {
  const ids = createPassageIds(foldTable);
  ids('p', '新加的一段');
  ids('s', '新加的一句');
  assert.equal(ids('s', '原來的一句'), idOf('原來的一句'));
});

test('numbers the same words as they come again, paragraphs and sentences apart', () => {
  const ids = createPassageIds(foldTable);
  const first = ids('s', '同一句。');
  assert.equal(ids('s', '同一句！'), `${first}-2`);
  assert.equal(ids('s', '同一句'), `${first}-3`);
  assert.equal(ids('p', '同一句。'), first.replace('s', 'p'));
});

test('begins with its kind and is fit for an address', () => {
  for (const text of ['甲', '', '很長的一句'.repeat(100)]) {
    assert.match(createPassageIds(foldTable)('p', text), /^p[0-9a-z]{7}$/);
  }
});

// Links that readers have made rest on this: a change here breaks all of them.
test('is today what it was when the first links were made', () => {
  assert.equal(idOf('對讀'), 's0gjaskd');
});
