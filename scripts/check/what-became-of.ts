/**
 * Guess which passage a lost one became: between the nearest ones before and after it that stayed,
 * the new one of its kind in the same place; where there is none, the nearest that stayed.
 *
 * @param lost id of a passage that `before` has and `after` hasn't
 * @param before ids of the article as it was published, in the order of the text
 * @param after ids of the article today
 */
export function whatBecameOf(
  lost: string,
  before: readonly string[],
  after: readonly string[],
): string | undefined {
  const today = new Set(after);
  const old = new Set(before);
  const isKind = (id: string) => id[0] === lost[0];
  const at = before.indexOf(lost);
  const previous = before.slice(0, at).findLast((id) => today.has(id));
  const next = before.slice(at + 1).find((id) => today.has(id));
  const from = previous === undefined ? 0 : after.indexOf(previous) + 1;
  const to = next === undefined ? after.length : after.indexOf(next);
  const fresh = after.slice(from, Math.max(from, to)).filter((id) => isKind(id) && !old.has(id));
  const gap = before.slice(previous === undefined ? 0 : before.indexOf(previous) + 1, at);
  const place = gap.filter(isKind).length;
  return (
    fresh[Math.min(place, fresh.length - 1)] ??
    after.slice(0, from).findLast(isKind) ??
    after.find(isKind)
  );
}
