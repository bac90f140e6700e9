import { formatDate } from '../article/format-date.ts';
import type { Reader } from './reader.ts';
import type { TextKey } from './text.ts';

/** Give a date that `valueDateSchema` accepts in the reader's words: 2025年7月11日, 2026年第一季. */
export function formatValueDate(date: string, reader: Reader): string {
  const [year = '', part, day] = date.split('-');
  if (day) return formatDate(date);
  if (!part) return reader.text('date.year', { year });
  return /^\d/.test(part)
    ? reader.text('date.month', { year, month: Number(part) })
    : reader.text(`date.${part}` as TextKey, { year });
}
