/**
 * Give how many of its items each of several lists may show, at least one, so that no more than
 * `total` are shown together where that can be; what short lists leave falls to the longer ones.
 */
export function fairShare(lengths: readonly number[], total: number): number {
  let left = total;
  for (const [index, length] of [...lengths].sort((a, b) => a - b).entries()) {
    const share = Math.max(1, Math.floor(left / (lengths.length - index)));
    if (length > share) return share;
    left -= length;
  }
  return Math.max(1, ...lengths);
}
