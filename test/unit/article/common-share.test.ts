import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonShare, toShingles } from '../../../src/article/common-share.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';

const shareOf = (a: string, b: string) =>
  commonShare(toShingles(a, foldTable), toShingles(b, foldTable));
const report =
  '山城圖書館周末起延長開放時間，讀者可以坐到晚上十時。館方說，新安排先試行三個月，期間每晚留兩名職員當值，軟件系統也會更新。';

test('sees a copy in another script, with other words and marks, and a shortened one', () => {
  assert.equal(shareOf(report, report), 1);
  const converted =
    '山城图书馆周末起延长开放时间,读者可以坐到晚上十时。馆方说,新安排先试行三个月,期间每晚留两名职员当值,软体系统也会更新。';
  assert.ok(shareOf(report, converted) > 0.8);
  assert.ok(shareOf(report, report.slice(0, 26)) > 0.9);
});

test('does not take two reports of one event for copies', () => {
  const other =
    '讀者李小姐昨晚在山城圖書館坐到十時才走。她說，從周末起不用再趕在八時前離開，館方的安排來得正好。';
  assert.ok(shareOf(report, other) < 0.2);
  assert.equal(shareOf(report, ''), 0);
});
