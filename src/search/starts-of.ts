/** Give the number of the first of each, where each has as many as said: 0, 3, 5 of 3, 2, 4. */
export function startsOf(counts: readonly number[]): number[] {
  let start = 0;
  return counts.map((count) => {
    start += count;
    return start - count;
  });
}
