import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarDate } from '../../../src/article/calendar-date.ts';
import { idSchema } from '../../../src/article/id.ts';

test('takes days that exist, leap days among them', () => {
  for (const day of ['2025-12-31', '2024-02-29', '2000-02-29']) {
    assert.ok(calendarDate.safeParse(day).success, day);
  }
});

test('refuses days that do not exist, and other ways to write them', () => {
  for (const day of [
    '2025-02-29',
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '12月1日',
  ]) {
    assert.ok(!calendarDate.safeParse(day).success, day);
  }
});

test('takes an id of Latin letters, digits and single hyphens only', () => {
  for (const id of ['a', 'a-1', 'hkej-avocado']) assert.ok(idSchema.safeParse(id).success, id);
  for (const id of ['', 'A', 'a--b', '-a', 'a/b', '../a', '對讀', 'a'.repeat(81)]) {
    assert.ok(!idSchema.safeParse(id).success, id);
  }
});
