/** A name or topic to suggest: as the reader's variant has it, and every form of it, folded. */
export type KnownName = [shown: string, ...forms: string[]];

const most = 6;
// The share of pairs of characters in common: with less it is another name.
const nearEnough = 0.4;

/**
 * Give what a folded query may be the beginning or a part of, those that begin with it first; none
 * that it already names.
 */
export function suggestNames(folded: string, names: readonly KnownName[]): string[] {
  const typed = folded.trim();
  if (typed.length < (/^[a-z0-9 ]/.test(typed) ? 2 : 1)) return [];
  const open = names.filter(([, ...forms]) => !forms.includes(typed));
  const begun = open.filter(([, ...forms]) => forms.some((form) => form.startsWith(typed)));
  const held = open.filter(([, ...forms]) => forms.some((form) => form.indexOf(typed) > 0));
  return [...new Set([...begun, ...held].map(([shown]) => shown))].slice(0, most);
}

/** Give the names nearest to a part of a folded query by which nothing was found, nearest first. */
export function nearestNames(folded: string, names: readonly KnownName[]): string[] {
  const parts = folded.match(/[a-z0-9]+(?: [a-z0-9]+)*|[^a-z0-9\s]+/g) ?? [];
  const near = names
    .map(([shown, ...forms]) => ({
      shown,
      share: Math.max(...forms.flatMap((form) => parts.map((part) => sharedPairs(form, part)))),
    }))
    .filter(({ share }) => share >= nearEnough)
    .sort((a, b) => b.share - a.share);
  return near.slice(0, most).map(({ shown }) => shown);
}

/** The share of pairs of neighbouring characters that two words have in common, 0 to 1. */
function sharedPairs(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

const pairs = (word: string) =>
  new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
