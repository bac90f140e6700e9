import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WordRecord } from '../../../src/search/record.ts';
import { formHeads, queryHeads } from '../../../src/search/word-heads.ts';
import { readWords, writeWords } from '../../../src/search/word-lines.ts';

const guard = { before: [], notBefore: ['超'], after: ['甲', '乙'], notAfter: [] };
const records: WordRecord[] = [
  { key: 'name:3', kind: 'name', forms: ['oberholtz', '奥伯霍尔茨'], guard },
  { key: 'name:700', kind: 'word', forms: ['市长'], opposites: ['word:12'] },
  { key: 'name:701', kind: 'name', forms: ['贝克'], isPerson: true, guard },
  { key: 'name:702', kind: 'name', forms: ['电车'] },
  {
    key: 'word:12',
    kind: 'word',
    forms: ['lay off', '裁员'],
    opposites: ['name:700', 'word:明年'],
  },
  { key: 'word:明年', kind: 'word', forms: ['来年'] },
  { key: 'word:1300', kind: 'word', forms: ['推迟'] },
];

test('reads what it wrote', () => {
  assert.deepEqual(readWords(writeWords(records)), records);
  assert.deepEqual(readWords(writeWords([])), []);
});

test('finds a form by a query that has it, also where a character of a name is mistyped', () => {
  const reaches = (record: WordRecord | undefined, form: string, query: string) =>
    record !== undefined && formHeads(form, record).some((head) => queryHeads(query).has(head));
  for (const record of records)
    for (const form of record.forms) assert.ok(reaches(record, form, `前${form}后`), form);
  const [name] = records;
  for (const typed of ['澳伯霍尔茨', '奥柏霍尔茨', '奥霍尔茨'])
    assert.ok(reaches(name, '奥伯霍尔茨', typed), typed);
  assert.ok(reaches(name, 'oberholtz', 'oherholtz'));
});
