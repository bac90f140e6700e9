import data from './data/relative-dates.json' with { type: 'json' };

/**
 * Give what else a term's keys say in a text of a day (YYYY-MM-DD): 明年 in a text of 2025 is also
 * 2026年, and 2026年 is also 明年; 8月 and 11日 are of its year and month, where `before`, the unit
 * before them, doesn't name another.
 */
export function relativeDateKeys(keys: readonly string[], date: string, before = ''): string[] {
  // Asked at every word of a text, and for most words there is nothing to say.
  if (!keys.some((key) => key.startsWith('word:') || key.startsWith('number:'))) return [];
  const same = samePairs(date).flatMap(([word, number]) => {
    if (keys.includes(word)) return [number];
    return keys.includes(number) ? [word] : [];
  });
  if (/^number:\d+月$/.test(keys[0] ?? '') && before !== '年')
    same.push(`number:${date.slice(0, 4)}年`);
  if (/^number:\d+日$/.test(keys[0] ?? '') && before !== '月')
    same.push(`number:${Number(date.slice(5, 7))}月`);
  return same;
}

const known = new Map<string, [word: string, number: string][]>();

/** The words for years and months, and the numbers that they mean on a day. */
function samePairs(date: string): [word: string, number: string][] {
  const day = date.slice(0, 'YYYY-MM'.length);
  const found = known.get(day);
  if (found) return found;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const pairs: [string, string][] = [
    ...Object.entries(data.years).map(([word, on]): [string, string] => [
      `word:${word}`,
      `number:${year + on}年`,
    ]),
    ...Object.entries(data.months).map(([word, on]): [string, string] => [
      `word:${word}`,
      `number:${((month - 1 + on + 12) % 12) + 1}月`,
    ]),
  ];
  known.set(day, pairs);
  return pairs;
}
