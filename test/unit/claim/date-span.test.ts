import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDates, dateSpan } from '../../../src/claim/date-span.ts';

const cases: [date: string, first: string, last: string][] = [
  ['2025-07-11', '2025-07-11', '2025-07-11'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
  ['2026-spring', '2026-03-01', '2026-05-31'],
  ['2025-winter', '2025-12-01', '2026-02-28'],
  ['2025-early', '2025-01-01', '2025-04-30'],
  ['2025', '2025-01-01', '2025-12-31'],
];

test('a date spans from its first day to its last', () => {
  for (const [date, first, last] of cases) assert.deepEqual(dateSpan(date), { first, last }, date);
});

test('a longer time stands behind the days that fall into it', () => {
  const dates = ['2026-spring', '2025', '2025-07', '2025-07-31', '2025-07-02', '2025-12-31'];
  assert.deepEqual(dates.sort(compareDates), [
    '2025-07-02',
    '2025-07-31',
    '2025-07',
    '2025-12-31',
    '2025',
    '2026-spring',
  ]);
});
