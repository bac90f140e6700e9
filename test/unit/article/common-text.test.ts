import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHeldTexts, nearCopyShare } from '../../../src/article/common-text.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';

const lake =
  '湖邊的觀測站昨日錄得今年最高水位，管理處隨即關閉兩條步道，並提醒遊人不要靠近堤岸。' +
  '站長說，上游水庫會分三次放水，每次兩小時；下游的農戶已經收到通知。';
const bakery =
  '城東一家麵包店開業滿五十年，店主把第一張招牌重新掛了出來。老顧客一早排隊，' +
  '有人從鄰市坐火車來，只為買一個菠蘿包。店主說明天起休息三天。';

const held = createHeldTexts(foldTable);
held.add('lake', lake);
held.add('bakery', bakery);

test('knows a text in the other script, with other punctuation', () => {
  const copy =
    '湖边的观测站昨日录得今年最高水位,管理处随即关闭两条步道,并提醒游人不要靠近堤岸.' +
    '站长说,上游水库会分三次放水,每次两小时;下游的农户已经收到通知.';
  assert.deepEqual(held.commonWith(copy), [{ id: 'lake', ofText: 1, ofHeld: 1 }]);
});

test('tells how much of each a shortened copy shares', () => {
  const [common] = held.commonWith(lake.slice(0, 42));
  assert.equal(common?.id, 'lake');
  assert.equal(common?.ofText, 1);
  assert.ok(common.ofHeld > 0.4 && common.ofHeld < 0.7, String(common.ofHeld));
});

test('counts the words that were left as they are where some were changed', () => {
  const [common] = held.commonWith(lake.replace('兩條步道', '三條山徑').replace('農戶', '居民'));
  assert.ok((common?.ofText ?? 0) > nearCopyShare && (common?.ofText ?? 1) < 1);
});

test('finds nothing in common between two stories, and none in nothing', () => {
  assert.deepEqual(held.commonWith('山上的郵局只在週三開門，郵差說信件要等到下一班纜車。'), []);
  assert.deepEqual(held.commonWith(''), []);
});
