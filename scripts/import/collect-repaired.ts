import type { FrontMatter } from '../../src/article/front-matter.ts';
import type { PieceWithRole } from './assign-roles.ts';

type Repaired = FrontMatter['changes']['repaired'];

/** The repairs in the pieces kept, one entry for each kind of damage with all its places. */
export function collectRepaired(pieces: readonly PieceWithRole[]): Repaired {
  const repaired = new Map<string, Repaired[number]>();
  for (const { line, role, repairs } of pieces) {
    // What is left out is quoted as the document has it, damage and all.
    if (role.startsWith('omitted-')) continue;
    for (const { rule, offset, from, to } of repairs) {
      const key = `${rule} ${from} ${to}`;
      const place = `${line}:${offset + 1}`;
      const known = repaired.get(key);
      if (known) known.at += ` ${place}`;
      else repaired.set(key, { rule, from, to, at: place });
    }
  }
  return [...repaired.values()];
}
