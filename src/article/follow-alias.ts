/**
 * Give the passage that links to `id` reach: what it became, and what that became, as far as aliases
 * (old id → new id) lead. One that leads in a circle leads nowhere: undefined.
 */
export function followAlias(
  id: string,
  aliases: Readonly<Record<string, string>>,
): string | undefined {
  const seen = new Set<string>();
  let at = id;
  for (let next = aliases[at]; next !== undefined; next = aliases[at]) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at;
}
