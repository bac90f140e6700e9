import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/chinese/fold.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { unpackFoldTable } from '../../../src/chinese/packed-fold-table.ts';
import { nameRecord } from '../../../src/search/name-record.ts';
import { glossary, sampleIndex, samples, term } from './sample.ts';

test('gives the same bytes for the same content', () => {
  assert.equal(JSON.stringify(sampleIndex()), JSON.stringify(sampleIndex()));
});

test('keeps the words of the reading mode only where they differ', () => {
  const { articles } = sampleIndex();
  assert.ok(articles[0]?.passages.every(({ shown }) => shown === undefined));
  assert.equal(articles[1]?.passages[1]?.shown, '歐伯霍茲表示，橋梁檢查已經結束。');
});

test('cuts the fold table without changing what the texts fold to', () => {
  const { fold: pair } = sampleIndex();
  const table = unpackFoldTable(pair);
  assert.ok(table.size < foldTable.size / 2);
  for (const { paragraphs, shown = [] } of samples) {
    for (const text of [...paragraphs.flat().map((passage) => passage.text), ...shown]) {
      assert.equal(fold(text, table).text, fold(text, foldTable).text);
    }
  }
});

test('holds every form of a name, folded, with the surname of a person', () => {
  const forms = nameRecord(glossary[0] ?? term('', { id: 'x', kind: 'term' }), foldTable)[0]?.forms;
  assert.deepEqual(
    forms?.toSorted(),
    [
      'mia oberholtz',
      'oberholtz',
      '奥伯霍尔茨',
      '奥柏霍兹',
      '欧伯贺斯',
      '欧伯贺期',
      '欧伯霍兹',
    ].sort(),
  );
});

test('leaves a form with a number to the number', () => {
  const [record] = nameRecord(
    term('Tramway', { id: 'tramway', kind: 'product', search: ['Tramway 3', 'TW-3'] }),
    foldTable,
  );
  assert.deepEqual(record?.forms, ['tramway', 'tw 3']);
});

test('leaves out rows that only serve display, and forms that are only written', () => {
  assert.deepEqual(nameRecord(term('着', { id: 'zhe', kind: 'character' }), foldTable), []);
  assert.deepEqual(
    nameRecord(term('通过', { id: 'via', kind: 'term', mode: 'article' }), foldTable),
    [],
  );
  const [record] = nameRecord(
    term('数据', { id: 'data', kind: 'term', 'zh-TW': '資料', outputOnly: ['zh-TW'] }),
    foldTable,
  );
  assert.deepEqual(record?.forms, ['数据']);
});
