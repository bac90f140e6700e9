import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFragment } from '../../../src/linking/text-fragment.ts';

const decoded = (directive: string) => decodeURIComponent(directive.replace(/^:~:text=/, ''));

test('gives short words whole, with what stands around them', () => {
  assert.equal(decoded(textFragment('鎮長來了')), '鎮長來了');
  assert.equal(
    decoded(textFragment('鎮長來了', '昨天在小鎮的廣場上', '。')),
    '小鎮的廣場上-,鎮長來了,-。',
  );
});

test('gives long words by their beginning and end', () => {
  assert.equal(
    decoded(textFragment('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人')),
    '甲乙丙丁戊己庚辛壬癸子丑,卯辰巳午未申酉戌亥天地人',
  );
});

test('writes what has a meaning in a directive as its code', () => {
  assert.equal(textFragment('GPT-5, A&B'), ':~:text=GPT%2D5%2C%20A%26B');
});
