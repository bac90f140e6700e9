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
const quarters: Record<string, number> = relative.quarters;
const counted = new RegExp(
  `(?<quarter>${Object.keys(quarters).join('|')})|` +
    `(?<month>${Object.keys(months).join('|')})?(?:(?<![\\d月第])(?<day>\\d{1,2})[日号])?`,
  'g',
);

/**
 * Read the dates of words published on a day (YYYY-MM-DD): 明年春季, 10月, and what search takes for
 * no date by itself: 下季, 上月, and 10日, the last one up to publication.
 */
export function readFullDates(words: string, published: string, table: FoldTable): FullDate[] {
  const folded = fold(words, table);
  const today = published.split('-').map(Number) as [year: number, month: number, day: number];
  const stated = readDates(folded, published);
  const dates = stated.map(({ start: _start, end: _end, year, ...parts }): FullDate => {
    return { ...parts, year: year ?? today[0], isYearGuessed: year === undefined };
  });
  for (const { 0: found, index, groups = {} } of folded.text.matchAll(counted)) {
    const start = folded.starts[index] ?? 0;
    if (!found || stated.some((date) => date.start <= start && start < date.end)) continue;
    dates.push({ ...countFrom(today, groups), isYearGuessed: false });
  }
  return dates;
}

function countFrom(
  [year, month, today]: [year: number, month: number, day: number],
  groups: Record<string, string | undefined>,
): DateParts {
  if (groups['quarter'] !== undefined) {
    const total = year * 4 + Math.floor((month - 1) / 3) + (quarters[groups['quarter']] ?? 0);
    return { year: Math.floor(total / 4), part: `quarter ${(total % 4) + 1}` };
  }
  const day = groups['day'] === undefined ? undefined : Number(groups['day']);
  const back = day !== undefined && day > today ? -1 : 0;
  const on = groups['month'] === undefined ? back : (months[groups['month']] ?? 0);
  const total = year * 12 + month - 1 + on;
  return {
    year: Math.floor(total / 12),
    part: `month ${(total % 12) + 1}`,
    ...(day !== undefined && { day }),
  };
}
