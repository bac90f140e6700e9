import type { FoldedText } from '../chinese/folded-text.ts';
import data from './data/difference-words.json' with { type: 'json' };

/** A date as a text states it; offsets in UTF-16 units of the text as given. */
export interface StatedDate {
  start: number;
  end: number;
  year?: number;
  /** A month (`month 3`), a quarter, a season, or another part of the year. */
  part?: string;
  day?: number;
}

const partOf = new Map<string, string>(
  Object.entries(data.parts).flatMap(([part, words]) =>
    Array.isArray(words) ? words.map((word): [string, string] => [word, part]) : [],
  ),
);
const years: Record<string, number> = data.years;
const oneOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');
const pattern = new RegExp(
  `(?:(?<!\\d)(?<year>\\d{4})年|(?<relative>${oneOf(Object.keys(years))}))?的?` +
    `(?:(?<!\\d)(?<month>\\d{1,2})月(?<time>[初中底末])?|(?<part>${oneOf(partOf.keys())}))?` +
    '(?:(?<!\\d)(?<day>\\d{1,2})[日号])?',
  'g',
);

/** Read the dates of a folded text published on a day (YYYY-MM-DD), which 明年 counts from. */
export function readDates({ text, starts, ends }: FoldedText, published: string): StatedDate[] {
  const dates: StatedDate[] = [];
  for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
    const { year, relative, month, time = '', part, day } = groups;
    const isWhole = year ?? relative ?? month ?? (part && partOf.get(part));
    // 初 and 底 alone are parts of other words, and a day alone may be a count of days.
    if (!isWhole || (!year && !relative && !month && (part?.length ?? 0) < 2)) continue;
    const lead = words.startsWith('的') ? 1 : 0;
    const date: StatedDate = {
      start: starts[index + lead] ?? 0,
      end: ends[index + words.replace(/的$/, '').length - 1] ?? 0,
    };
    if (year) date.year = Number(year);
    else if (relative) date.year = Number(published.slice(0, 4)) + (years[relative] ?? 0);
    if (month) date.part = `month ${Number(month)}${time}`;
    else if (part) date.part = partOf.get(part) ?? part;
    if (day) date.day = Number(day);
    dates.push(date);
  }
  return dates;
}
