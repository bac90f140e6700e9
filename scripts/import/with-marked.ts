import type { Role } from './role.ts';
import type { Cut } from './split-lines.ts';

/** The cuts of lines, with the role that markup gives where the editor says nothing of a line. */
export function withMarked(
  cuts: ReadonlyMap<number, readonly Cut[]>,
  marked: ReadonlyMap<number, Role>,
): Map<number, readonly Cut[]> {
  const all = new Map<number, readonly Cut[]>(cuts);
  for (const [line, role] of marked) if (!all.has(line)) all.set(line, [{ offset: 0, role }]);
  return all;
}
