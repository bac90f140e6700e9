import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Evidence } from './claim.ts';
import type { Problem } from './problem.ts';
import { readFullDates } from './read-full-dates.ts';
import { readNumbers } from './read-numbers.ts';
import { datePartsOf } from './value-date.ts';

/** Tell what is wrong with the number or date of a piece of evidence: its words must give it. */
export function checkValue(
  value: NonNullable<Evidence['value']>,
  published: string,
  table: FoldTable,
): Problem[] {
  if ('number' in value) {
    const read = readNumbers(value.words, table);
    if (read.includes(value.number)) return [];
    return [problem('number', value.number, value.words, read.join(', '))];
  }
  if (!('date' in value)) return [];
  const sought = datePartsOf(value.date);
  const read = readFullDates(value.words, published, table);
  const isGiven = read.some(
    ({ year, part, day, isYearGuessed }) =>
      Math.abs(year - sought.year) <= (isYearGuessed ? 1 : 0) &&
      // 11月底 is in November.
      (sought.part === undefined || part?.replace(/[初中底末]$/, '') === sought.part) &&
      (sought.day === undefined || day === sought.day),
  );
  if (isGiven) return [];
  const dates = read.map(({ year, part, day }) => [year, part, day].filter(Boolean).join(' '));
  return [problem('date', value.date, value.words, dates.join(', '))];
}

function problem(kind: string, value: string | number, words: string, read: string): Problem {
  const message = `Unexpected ${kind} \`${value}\`, \`${words}\` gives ${read || 'none that can be read'}: mend one of them, or leave the value out.`;
  return { rule: 'value', path: ['value', kind], message };
}
