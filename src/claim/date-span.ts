import { datePartsOf } from './value-date.ts';

/** Months that a part of a year takes up, counted from 0; the last one not included. */
const partMonths: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'quarter 1': [0, 3],
  'quarter 2': [3, 6],
  'quarter 3': [6, 9],
  'quarter 4': [9, 12],
  'half 1': [0, 6],
  'half 2': [6, 12],
  spring: [2, 5],
  summer: [5, 8],
  autumn: [8, 11],
  winter: [11, 14],
  early: [0, 4],
  middle: [4, 8],
  late: [8, 12],
};

/**
 * Give the first and the last day (YYYY-MM-DD) of a date that `valueDateSchema` accepts. Seasons are
 * the meteorological ones; 年初, 年中 and 年底 a third of the year each. They only put dates in order.
 */
export function dateSpan(date: string): { first: string; last: string } {
  const { year, part, day } = datePartsOf(date);
  const month = part?.startsWith('month ') ? Number(part.slice(6)) - 1 : undefined;
  const [from, to] = month === undefined ? (partMonths[part ?? ''] ?? [0, 12]) : [month, month + 1];
  return {
    first: dayOf(year, from, day ?? 1),
    last: day === undefined ? dayOf(year, to, 0) : dayOf(year, from, day),
  };
}

const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** Compare two dates for sorting: earliest end first, so that a year stands behind its days. */
export function compareDates(a: string, b: string): number {
  const [one, other] = [dateSpan(a), dateSpan(b)];
  return one.last.localeCompare(other.last) || other.first.localeCompare(one.first);
}
