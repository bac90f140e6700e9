import type { Amount } from './read-amounts.ts';

/** Tell whether two amounts say the same: value, bound, and what is counted where both tell it. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.bound === b.bound && isSameKind(a, b) && isSameUnit(a, b);
}

/** Tell whether two amounts may count the same kind of thing. */
export function isSameKind(a: Amount, b: Amount): boolean {
  return !a.kind || !b.kind || a.kind === b.kind;
}

/** 元 may be any currency. */
const isSameUnit = (a: Amount, b: Amount) =>
  a.unit === b.unit || [a.unit, b.unit].some((unit) => unit === '' || unit === '元');
