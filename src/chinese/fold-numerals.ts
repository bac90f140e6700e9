import data from './data/counters.json' with { type: 'json' };
import type { FoldedText } from './folded-text.ts';
import { parseChineseNumber } from './parse-chinese-number.ts';
import { replaceFolded } from './replace-folded.ts';
import { scaledNumber } from './scaled-number.ts';

const numeral = '零〇一二三四五六七八九十百千万亿两';
// What makes the number after it vague (数十亿) or another number's end.
const notAfter = `(?<![数几\\d${numeral}])`;
// 兆 is a million in the mainland's units (兆瓦, 兆字节): only money makes it 万亿.
const trillion = '兆(?=\\d+亿|[美日欧加澳韩港台]?元|[港台]币|人民币|英镑)';
const number = String.raw`\d+(?:\.\d+)?`;
const englishScale = ' ?(?:thousand|million|billion|trillion|tn|bn|mn)(?![a-z\\d])';
const scale = `(?:[十百千万亿]*${trillion}|[十百千万亿]+|${englishScale})`;
const scaled = `${number}${scale}(?:${number}${scale})*(?:\\d{3,}(?!\\.))?(?![\\d${numeral}])`;
const points = `([${numeral}]+)点([零〇一二三四五六七八九]+)`;
const counter = `(?:${data.counters.join('|')}|${trillion})`;

type Rule = [pattern: RegExp, rewrite: (...groups: string[]) => string | undefined];

/** In this order: each rule rests on what those before it have written. */
const rules: readonly Rule[] = [
  [
    // The space after it goes as it does after 日.
    /(?<![\d.-])(\d{4})-0?([1-9]|1[0-2])-0?([1-9]|[12]\d|3[01])(?![\d.-]) ?/g,
    (_, year, month, day) => `${year}年${month}月${day}日`,
  ],
  [
    // 2025.12.10, and 2025/12/10, whose strokes are spaces by now.
    /(?<![\d.-]|\d )((?:19|20)\d\d)([. ])0?([1-9]|1[0-2])\2(?:0?([1-9])|([12]\d|3[01]))(?![\d.-]) ?/g,
    (_, year, _separator, month, short, long) => `${year}年${month}月${short ?? long}日`,
  ],
  [
    new RegExp(`${notAfter}[〇零一二三四五六七八九]{4}(?=年)`, 'g'),
    (match) => plain(parseChineseNumber(match)),
  ],
  [/廿|卅/g, (match) => (match === '廿' ? '二十' : '三十')],
  [
    // 一点五万亿, 百分之二点五三; 三点五十分 is a time.
    new RegExp(`(百分之|${notAfter}(?=${points}(?:[万亿%倍成]|${trillion})))${points}`, 'g'),
    (_, lead = '', _whole, _part, whole = '', part = '') => {
      const digits = Array.from(part, (digit) => parseChineseNumber(digit)).join('');
      return `${lead}${plain(parseChineseNumber(whole))}.${digits}`;
    },
  ],
  [
    new RegExp(`${notAfter}[十一二三四五六七八九两][${numeral}]+(?!\\d)`, 'g'),
    (match) => (/[十百千万亿]/.test(match) ? plain(parseChineseNumber(match)) : undefined),
  ],
  [
    new RegExp(`${notAfter}[一二三四五六七八九十两](?=${counter})`, 'g'),
    (match) => plain(parseChineseNumber(match)),
  ],
  [
    new RegExp(`(?<!\\d)百分之(${number}(?![\\d.])|[一二三四五六七八九十](?!\\d))`, 'g'),
    (_, value = '') => `${plain(parseChineseNumber(value)) ?? value}%`,
  ],
  [
    new RegExp(`(?<![\\d.])(${number})[-至到](${number})(${scale})`, 'g'),
    (_, low = '', high = '', unit = '') => {
      const [from, to] = [plain(scaledNumber(low + unit)), plain(scaledNumber(high + unit))];
      return from && to && `${from}-${to}`;
    },
  ],
  [new RegExp(`(?<![\\d.])${scaled}`, 'g'), (match) => plain(scaledNumber(match))],
  [new RegExp(`(?<![\\d.])(${number})%[-至到](?=${number}%)`, 'g'), (_, low) => `${low}-`],
  [/(?<=\d)[至到](?=\d)/g, () => '-'],
  [/(?<=\d月\d{1,2})号/g, () => '日'],
];

/**
 * Write the numbers of folded text in plain digits: 143亿, 一百四十三亿 and 14.3 billion become
 * 14300000000; 700亿至720亿 and 700-720亿 one range; 2025-12-10, 2025/12/10 and 2025.12.10 the date
 * 2025年12月10日.
 *
 * Vague amounts (数十亿, 几百万, 五六百) and letters after digits (3B, 4K) stay as they are.
 */
export function foldNumerals(folded: FoldedText): FoldedText {
  let result = folded;
  for (let before = ''; before !== result.text; ) {
    before = result.text;
    // What one rule writes another may read (一千到二千万): until nothing changes.
    for (const [pattern, rewrite] of rules) result = replaceFolded(result, pattern, rewrite);
  }
  return result;
}

function plain(value: number | undefined): string | undefined {
  // Above and below, JavaScript writes an exponent.
  if (value === undefined || value >= 1e21 || (value !== 0 && value < 1e-6)) return undefined;
  // Twelve digits: 1115.4 × 10^8 must not end in a binary fraction.
  return String(Number(value.toPrecision(12)));
}
