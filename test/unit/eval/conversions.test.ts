import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithOpencc } from '../../../scripts/eval/compare-with-opencc.ts';
import type { ConversionFile } from '../../../scripts/eval/conversion-cases.ts';
import { measureConversions } from '../../../scripts/eval/measure-conversions.ts';
import { readEvalJson } from '../../../scripts/eval/read-eval-json.ts';
import { createConverter } from '../../../src/chinese/converter.ts';

const file = await readEvalJson<ConversionFile>('conversions');
const rows = [...file.articles, ...file.sentences];

test('counts what came out right by direction, and says of the rest what is wrong', () => {
  const one = { place: 'here', from: { variant: 'zh-CN' }, text: '红豆', to: 'zh-TW' } as const;
  const { directions, faults } = measureConversions(createConverter([]), [
    { ...one, has: ['紅豆'], hasNot: ['红'] },
    { ...one, has: ['綠豆', '紅'], hasNot: ['豆'] },
  ]);
  assert.deepEqual([...directions], [['zh-CN → zh-TW', { checked: 2, passed: 1 }]]);
  assert.equal(faults.length, 1);
  assert.deepEqual([faults[0]?.lacks, faults[0]?.has], [['綠豆'], ['豆']]);
});

test('the hand-checked conversions are many, in every direction, and none contradicts itself', () => {
  assert.ok(rows.length >= 250);
  const directions = new Set(
    file.sentences.map(({ from, script, to }) => [from, script, to].join()),
  );
  // Six between the variants, and a machine’s Traditional to each.
  assert.equal(directions.size, 9);
  for (const row of rows) {
    assert.ok(row.has.length > 0, JSON.stringify(row));
    for (const part of row.hasNot) {
      assert.ok(part && !row.has.some((wanted) => wanted.includes(part)), JSON.stringify(row));
    }
  }
});

test('looks for words of a published sentence and quotes none', () => {
  for (const { passage, has, hasNot } of file.articles) {
    for (const part of [...has, ...hasNot]) {
      assert.ok(part.replace(/\P{Script=Han}/gu, '').length <= 12, `${passage}: ${part}`);
    }
  }
});

test('explains every difference from opencc-js by a data file', () => {
  const { rows: compared, unexplained } = compareWithOpencc([
    '他打開“窗口”',
    '说明',
    '公布',
    '核心',
  ]);
  assert.deepEqual(unexplained, []);
  const taiwan = compared.find(({ direction }) => direction === 'zh-CN → zh-TW');
  assert.deepEqual(
    [taiwan?.equal, taiwan?.['press characters'], taiwan?.['denied phrases']],
    [2, 1, 1],
  );
});
