const context = 8;

/**
 * Show where two texts differ, as `…before[-old-]{+new+}after…`: the stretch from the first to the
 * last difference, with a few characters around it.
 */
export function showDifference(before: string, after: string): string {
  const old = [...before];
  const now = [...after];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let same = 0;
  while (same < shorter - start && old.at(-1 - same) === now.at(-1 - same)) same++;
  const lead = old.slice(Math.max(0, start - context), start).join('');
  const tail = old.slice(old.length - same, old.length - same + context).join('');
  const removed = old.slice(start, old.length - same).join('');
  const added = now.slice(start, now.length - same).join('');
  const dots = { before: start > context ? '…' : '', after: same > context ? '…' : '' };
  return `${dots.before}${lead}[-${removed}-]{+${added}+}${tail}${dots.after}`;
}
