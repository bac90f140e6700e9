import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import relative from '../search/data/relative-dates.json' with { type: 'json' };
import { readDates } from '../search/read-dates.ts';
import type { DateParts } from './value-date.ts';

/** A date that words give, completed from the day that they were published on. */
export interface FullDate extends DateParts {
  /** The words leave the year out: it is that of publication, or one beside it. */
  isYearGuessed: boolean;
}

const months: Record<string, number> = relative.months;
const monthOrDay = new RegExp(
  `(?<month>${Object.keys(months).join('|')})?(?:(?<![\\d月])(?<day>\\d{1,2})[日号])?`,
  'g',
);

/**
 * Read the dates of words published on a day (YYYY-MM-DD): 明年春季, 10月, and what search takes for
 * no date by itself: 上月, 10日 (the last before publication, or its day).
 */
export function readFullDates(words: string, published: string, table: FoldTable): FullDate[] {
  const folded = fold(words, table);
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  const stated = readDates(folded, published);
  const dates = stated.map((date): FullDate => {
    const { start: _start, end: _end, ...parts } = date;
    return { ...parts, year: parts.year ?? year, isYearGuessed: parts.year === undefined };
  });
  for (const { 0: found, index, groups = {} } of folded.text.matchAll(monthOrDay)) {
    const start = folded.starts[index] ?? 0;
    if (!found || stated.some((date) => date.start <= start && start < date.end)) continue;
    const own = groups['day'] === undefined ? undefined : Number(groups['day']);
    const back = own !== undefined && own > day ? -1 : 0;
    const on = groups['month'] === undefined ? back : (months[groups['month']] ?? 0);
    const total = year * 12 + month - 1 + on;
    dates.push({
      year: Math.floor(total / 12),
      part: `month ${(total % 12) + 1}`,
      ...(own !== undefined && { day: own }),
      isYearGuessed: false,
    });
  }
  return dates;
}
