const number = String.raw`\d+(?:\.\d+)?`;
const pattern = new RegExp(`(${number})(?:-(${number}))?([%年月日]?)`, 'y');

/** A number or a range in folded text: how long it is, and the keys of what it says. */
export interface FoundNumber {
  length: number;
  /** The whole first; for a range, then each of its ends. */
  keys: string[];
}

/**
 * Read the number that begins at `at` of a folded text. Years, months, days and percentages are kinds
 * of their own: 4月 is another thing than 4.
 */
export function numberAt(folded: string, at: number): FoundNumber | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  if (!match) return undefined;
  const [whole, low = '', high, unit = ''] = match;
  const key = (value: string) => `number:${value}${unit}`;
  // A number like a year that counts nothing is one: 2013 in an English query is 2013年 in a text.
  if (
    /^(?:19|20)\d\d$/.test(whole) &&
    !/^[\d.]|^\p{Script=Han}/u.test(folded.slice(at + whole.length))
  )
    return { length: whole.length, keys: [`number:${whole}年`, `number:${whole}`] };
  const keys = high === undefined ? [key(low)] : [key(`${low}-${high}`), key(low), key(high)];
  return { length: whole.length, keys };
}
