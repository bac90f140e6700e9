/** Lines of a document, counted from 1, both ends included. */
export interface LineRange {
  first: number;
  last: number;
}

/** Read a range as recipes write it: `5` or `5-9`. */
export function toLineRange(text: string): LineRange {
  const [first = 0, last = first] = text.split('-').map(Number);
  return { first, last };
}
