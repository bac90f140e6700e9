import assert from 'node:assert/strict';
import { test } from 'node:test';
import { declaredEncoding } from '../../../scripts/import/encoding/declared-encoding.ts';
import { decodeBytes } from '../../../scripts/import/encoding/decode-bytes.ts';
import { encodeAs } from '../../../scripts/import/encoding/encode-as.ts';
import { recogniseEncoding } from '../../../scripts/import/encoding/recognise-encoding.ts';

const traditional =
  '山城圖書館周末起延長開放時間，讀者可以坐到晚上十時。館長說：「天氣冷，燈要亮。」';
const simplified = '山城图书馆周末起延长开放时间，读者可以坐到晚上十时。馆长说：“天气冷，灯要亮。”';
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

const texts: [name: string, bytes: Uint8Array | undefined, encoding: string, text: string][] = [
  ['UTF-8', Buffer.from(traditional), 'utf-8', traditional],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${traditional}`), 'utf-8', traditional],
  ['UTF-16LE with a mark', Buffer.from(`\ufeff${simplified}`, 'utf16le'), 'utf-16le', simplified],
  ['UTF-16BE with a mark', bigEndian(`\ufeff${simplified}`), 'utf-16be', simplified],
  ['UTF-16LE without one', Buffer.from(traditional, 'utf16le'), 'utf-16le', traditional],
  ['UTF-16BE without one', bigEndian(simplified), 'utf-16be', simplified],
  ['GBK', encodeAs('gb18030', simplified), 'gb18030', simplified],
  ['Traditional in GBK', encodeAs('gb18030', traditional), 'gb18030', traditional],
  ['Big5', encodeAs('big5-hkscs', traditional), 'big5-hkscs', traditional],
  [
    'a few words of GBK',
    encodeAs('gb18030', '小店开门，迎送如常。'),
    'gb18030',
    '小店开门，迎送如常。',
  ],
  // 嘅 and 嚟 stand in Hong Kong's supplement only.
  [
    'Big5-HKSCS',
    encodeAs('big5-hkscs', '佢哋話嚟緊嘅茶會改期。'),
    'big5-hkscs',
    '佢哋話嚟緊嘅茶會改期。',
  ],
  ['four bytes of GB18030', encodeAs('gb18030', `𠮷${simplified}`), 'gb18030', `𠮷${simplified}`],
  ['English alone', Buffer.from('A report in English.'), 'utf-8', 'A report in English.'],
];
for (const [name, bytes, encoding, text] of texts) {
  test(`recognises ${name} from its content`, () => {
    assert.ok(bytes, 'the encoding has every character');
    const decoded = decodeBytes(bytes);
    assert.deepEqual(decoded, { text, encoding, unreadable: 0 });
  });
}

test('believes a declaration where the content does not speak against it', () => {
  const few = encodeAs('gb18030', '鼎鬲') ?? Buffer.of();
  assert.ok('doubt' in recogniseEncoding(few));
  const stated = { encoding: 'gb18030', from: 'declaration' };
  assert.deepEqual(recogniseEncoding(few, 'gb18030'), stated);
  const much = encodeAs('big5-hkscs', traditional) ?? Buffer.of();
  assert.deepEqual(recogniseEncoding(much, 'gb18030'), { encoding: 'big5-hkscs', from: 'content' });
  const utf8 = { encoding: 'utf-8', from: 'content' };
  assert.deepEqual(recogniseEncoding(Buffer.from(traditional), 'gb18030'), utf8);
});

test('reads what a page declares', () => {
  const of = (text: string) => declaredEncoding(Buffer.from(text));
  assert.equal(of('<html><meta charset="gb2312">'), 'gb18030');
  assert.equal(
    of('<meta http-equiv="Content-Type" content="text/html; charset=big5-hkscs">'),
    'big5-hkscs',
  );
  assert.equal(of('<?xml version="1.0" encoding="GB18030"?>'), 'gb18030');
  assert.equal(of('<meta charset="utf-16">'), 'utf-8');
  assert.equal(of('<meta charset="no-such">'), undefined);
  assert.equal(of('沒有聲明'), undefined);
});
