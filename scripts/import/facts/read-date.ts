import type { Moment } from './document-facts.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const clock = String.raw`(?:[T日,，]?\s*(\d{1,2})[:：時时](\d{2})(?:[:：](\d{2}))?(?:\.\d+)?\s*分?)?`;
const forms: readonly { pattern: RegExp; order: readonly [number, number, number] }[] = [
  // 2025-12-11 21:10:00, 2025年12月11日 21:10, 2025/12/11, 2025-12-11T21:10:00+08:00
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?${clock}`,
    ),
    order: [1, 2, 3],
  },
  // Posted December 12, 2025; Dec. 12, 2025
  {
    pattern: new RegExp(
      String.raw`\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b${clock}`,
      'u',
    ),
    order: [3, 1, 2],
  },
  // 12 December 2025
  {
    pattern: new RegExp(String.raw`\b(\d{1,2}) (\p{L}{3,9})\.? (\d{4})\b${clock}`, 'u'),
    order: [3, 2, 1],
  },
];

/**
 * The first date that a text states in full, with its time of day. A moment in UTC (`…Z`) is given
 * in the time of China, Hong Kong and Taiwan, eight hours later. 12月10日 without a year is no date.
 */
export function readDate(text: string): Moment | undefined {
  for (const { pattern, order } of forms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = '', monthText = '', day = ''] = order.map((group) => found[group]);
    const month = Number(monthText) || months.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
    const [hour, minute, second] = found.slice(4);
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isDate(date)) continue;
    if (hour === undefined || minute === undefined || Number(hour) > 23) return { date };
    const time = [hour.padStart(2, '0'), minute, ...(second ? [second] : [])].join(':');
    const isUtc = /^(?:Z|\+00:?00)/.test(text.slice(found.index + found[0].length));
    return isUtc ? toChina(date, time) : { date, time };
  }
  return undefined;
}

function isDate(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

function toChina(date: string, time: string): Moment {
  const full = time.length === 5 ? `${time}:00` : time;
  const moment = new Date(new Date(`${date}T${full}Z`).getTime() + 8 * 3_600_000).toISOString();
  return { date: moment.slice(0, 10), time: moment.slice(11, 11 + time.length) };
}
