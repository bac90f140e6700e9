import { findFullWidth } from './find-full-width.ts';
import { findInvisible } from './find-invisible.ts';
import { findMojibake } from './find-mojibake.ts';
import { findAnnotatedCharacters, findPinyin } from './find-pinyin.ts';
import { findRoundTrip } from './find-round-trip.ts';
import type { Repair } from './repair.ts';

/**
 * The repairs that each line of a document needs, by line number from 1, in order and apart from
 * each other. What the editor decided (`decided`) comes before what the rules find there.
 */
export function findRepairs(
  lines: readonly string[],
  decided: ReadonlyMap<number, readonly Repair[]> = new Map(),
): Map<number, Repair[]> {
  const characters = findAnnotatedCharacters(lines);
  const repairs = new Map<number, Repair[]>();
  for (const [index, line] of lines.entries()) {
    const found: Repair[] = [];
    for (const repair of [
      ...(decided.get(index + 1) ?? []),
      // A cut character hides an annotation, which taken for a sound one would lose its bytes.
      ...findMojibake(line, characters),
      ...findPinyin(line, characters),
      ...findRoundTrip(line),
      ...findInvisible(line),
      ...findFullWidth(line),
    ]) {
      if (!found.some((other) => overlap(repair, other))) found.push(repair);
    }
    if (found.length > 0)
      repairs.set(
        index + 1,
        found.sort((a, b) => a.offset - b.offset),
      );
  }
  return repairs;
}

function overlap(a: Repair, b: Repair): boolean {
  return a.offset < b.offset + b.from.length && b.offset < a.offset + a.from.length;
}
