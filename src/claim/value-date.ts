import { z } from 'zod';
import { calendarDate } from '../article/calendar-date.ts';

/** Parts of a year as a value writes them, and as `readDates` gives them. */
const partNames: Readonly<Record<string, string>> = {
  Q1: 'quarter 1',
  Q2: 'quarter 2',
  Q3: 'quarter 3',
  Q4: 'quarter 4',
  H1: 'half 1',
  H2: 'half 2',
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
  early: 'early',
  middle: 'middle',
  late: 'late',
};
const pattern = new RegExp(`^\\d{4}(?:-(?:0[1-9]|1[0-2]|${Object.keys(partNames).join('|')}))?$`);

/** A day, a month, a part of a year, or a year: 2025-07-14, 2025-07, 2026-Q1, 2026-spring, 2025. */
export const valueDateSchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(
    (text) => pattern.test(text) || calendarDate.safeParse(text).success,
    'a date such as 2025-07-14, 2025-07, 2026-Q1, 2026-H2, 2026-spring, 2025-late or 2025',
  );

/** A date in parts; `part` is a month (`month 3`) or a part of the year as `readDates` names it. */
export interface DateParts {
  year: number;
  part?: string;
  day?: number;
}

/** Give the parts of a date that `valueDateSchema` accepts. */
export function datePartsOf(date: string): DateParts {
  const [year = '', part, day] = date.split('-');
  return {
    year: Number(year),
    ...(part && { part: partNames[part] ?? `month ${Number(part)}` }),
    ...(day && { day: Number(day) }),
  };
}
