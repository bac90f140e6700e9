import { z } from 'zod';

/** A day that exists, as YYYY-MM-DD. */
export const calendarDate = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text), 'a day as YYYY-MM-DD');

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  // `Date` accepts 2025-02-30 and moves on to March: only a day that comes back unchanged exists.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
