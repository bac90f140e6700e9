import data from './data/counters.json' with { type: 'json' };
import type { FoldedText } from './folded-text.ts';
import { parseChineseNumber } from './parse-chinese-number.ts';

const scales: Record<string, number> = {
  十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12,
  thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12,
};
const number = String.raw`\d+(?:\.\d+)?`;
// 兆 is a million in the mainland's units (兆瓦, 兆字节): only money makes it a billion thousand.
const scale = String.raw`[十百千万亿]*兆(?=美?元|港元|台币|日元|欧元)|[十百千万亿]+| ?(?:thousand|million|billion|trillion|bn|mn)(?![a-z])`;
const counter = data.counters.join('|');

type Rule = [pattern: RegExp, rewrite: (...groups: string[]) => string | undefined];

/** In this order: each rule rests on what those before it have written. */
const rules: Rule[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, (_, year, month, day) => `${Number(year)}年${Number(month)}月${Number(day)}日`],
  [/[〇零一二三四五六七八九]{4}(?=年)/g, (match) => plain(parseChineseNumber(match))],
  [
    /(?<![数几\d零〇一二三四五六七八九十百千万亿两])[十一二三四五六七八九两][零〇一二三四五六七八九十百千万亿两]+/g,
    (match) => (/[十百千万亿]/.test(match) ? plain(parseChineseNumber(match)) : undefined),
  ],
  [
    new RegExp(`(?<![数几\\d零〇一二三四五六七八九十百千万亿两])[一二三四五六七八九十两](?=${counter})`, 'g'),
    (match) => plain(parseChineseNumber(match)),
  ],
  [new RegExp(`百分之(${number})`, 'g'), (_, value) => `${value}%`],
  [
    new RegExp(`(?<![\\d.])(${number})(?:-|至|到)(${number})(${scale})`, 'g'),
    (_, low = '', high = '', unit = '') => `${scaled(low, unit)}-${scaled(high, unit)}`,
  ],
  [new RegExp(`(?<![\\d.])(${number})(${scale})`, 'g'), (_, value = '', unit = '') => scaled(value, unit)],
  [new RegExp(`(?<=\\d{3})(?:至|到)(?=\\d{3})`, 'g'), () => '-'],
];

/**
 * Write the numbers of folded text in plain digits: 143亿, 一百四十三亿 and 14.3 billion become
 * 14300000000; 700亿至720亿 and 700-720亿 one range; 2025-12-10 the date 2025年12月10日.
 *
 * Vague amounts (数十亿, 几百万) and letters after digits (3B, 4K) stay as they are.
 */
export function foldNumerals(folded: FoldedText): FoldedText {
  return rules.reduce((result, [pattern, rewrite]) => replaceIn(result, pattern, rewrite), folded);
}

function replaceIn(folded: FoldedText, pattern: RegExp, rewrite: Rule[1]): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const copy = (end: number) => {
    text += folded.text.slice(done, end);
    for (let index = done; index < end; index++) {
      starts.push(folded.starts[index] ?? 0);
      ends.push(folded.ends[index] ?? 0);
    }
  };
  for (const match of folded.text.matchAll(pattern)) {
    const written = rewrite(...match);
    if (written === undefined || written === match[0]) continue;
    const last = match.index + match[0].length - 1;
    copy(match.index);
    for (let index = 0; index < written.length; index++) {
      starts.push(folded.starts[match.index] ?? 0);
      ends.push(folded.ends[last] ?? 0);
    }
    text += written;
    done = last + 1;
  }
  if (done === 0) return folded;
  copy(folded.text.length);
  return { text, starts, ends };
}

function scaled(value: string, unit: string): string | undefined {
  const word = scales[unit.trim()];
  const factor = word ?? [...unit].reduce((product, character) => product * (scales[character] ?? 1), 1);
  return plain(Number(value) * factor);
}

function plain(value: number | undefined): string | undefined {
  if (value === undefined || !Number.isFinite(value) || value > 1e21) return undefined;
  // Twelve digits: 1115.4 × 10^8 must not end in a binary fraction.
  return String(Number(value.toPrecision(12)));
}
