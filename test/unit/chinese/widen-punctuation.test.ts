import assert from 'node:assert/strict';
import test from 'node:test';
import { createConverter } from '../../../src/chinese/converter.ts';
import { widenPunctuation } from '../../../src/chinese/widen-punctuation.ts';

for (const [name, text, wide] of [
  ['a comma between Chinese words', '今天晴,明天雨;後天?', '今天晴，明天雨；後天？'],
  ['a comma after Latin words before Chinese', '他在OpenAI,後來離開', '他在OpenAI，後來離開'],
  ['a comma after a closing mark', '“好”,他說', '“好”，他說'],
  [
    'thousands, times and Latin text stay',
    '1,200 at 12:30, they said: ok!',
    '1,200 at 12:30, they said: ok!',
  ],
] as const) {
  test(`widens: ${name}`, () => assert.equal(widenPunctuation(text), wide));
}

test('marks stay half width in every mode unless the edition asks', () => {
  const text = '今天晴,明天雨';
  const words = (options: object) =>
    createConverter([], options)(text, { variant: 'zh-CN' }, 'zh-TW')[0]?.text;
  assert.equal(words({}), '今天晴,明天雨');
  assert.equal(words({ normalisePunctuation: true }), '今天晴，明天雨');
});
