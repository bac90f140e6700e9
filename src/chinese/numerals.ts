import counters from './data/counters.json' with { type: 'json' };

const digits: Record<string, number> = Object.fromEntries(
  [...'零〇一二三四五六七八九两'].map((digit) => [digit, digit === '两' ? 2 : '零〇一二三四五六七八九'.indexOf(digit)]),
);
const value = (digit: string) => (digit === '零' || digit === '〇' ? 0 : digit === '两' ? 2 : '一二三四五六七八九'.indexOf(digit) + 1);
