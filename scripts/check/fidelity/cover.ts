import type { DocumentText } from './document-text.ts';
import { placeAt } from './place-at.ts';
import type { Thread, Unit } from './threads.ts';

/** How far a document can be covered: to its end, or to a character that no unit goes on with. */
export type Coverage =
  | { complete: true }
  | { complete: false; position: number; expected: Unit | undefined; matched: number };

/** How far each thread has come: its group, and which units of that group are placed, as bits. */
interface State {
  position: number;
  cursors: readonly { group: number; placed: number }[];
}

/**
 * Cover a document with the units of its articles, each used once, each within one line, every
 * thread in its order. Of two units that fit a place the longer is tried first, and the other
 * where that leads nowhere.
 */
export function cover(document: DocumentText, threads: readonly Thread[]): Coverage {
  const stack: State[] = [{ position: 0, cursors: threads.map(() => ({ group: 0, placed: 0 })) }];
  const seen = new Set<string>();
  let furthest: Coverage & { complete: false } = {
    complete: false,
    position: 0,
    expected: undefined,
    matched: -1,
  };

  for (let state = stack.pop(); state; state = stack.pop()) {
    const { position, cursors } = state;
    const key = cursors.map(({ group, placed }) => `${group}.${placed}`).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const open = openUnits(threads, cursors);
    if (open.length === 0 && position === document.text.length) return { complete: true };

    const fits: { length: number; state: State }[] = [];
    for (const { unit, advance } of open) {
      const matched = matchedLength(document, position, unit.text);
      if (matched === unit.text.length) {
        fits.push({ length: matched, state: { position: position + matched, cursors: advance() } });
      } else if (position + matched > furthest.position + furthest.matched) {
        furthest = { complete: false, position, expected: unit, matched };
      }
    }
    if (open.length === 0 && position > furthest.position + furthest.matched) {
      furthest = { complete: false, position, expected: undefined, matched: 0 };
    }
    fits.sort((a, b) => a.length - b.length);
    stack.push(...fits.map(({ state }) => state));
  }
  return furthest;
}

function openUnits(threads: readonly Thread[], cursors: State['cursors']) {
  return threads.flatMap((thread, index) => {
    const { group = 0, placed = 0 } = cursors[index] ?? {};
    const units = thread[group] ?? [];
    const all = 2 ** units.length - 1;
    return units.flatMap((unit, order) => {
      const isOpen = order === 0 ? placed === 0 : placed % 2 === 1 && !(placed & (1 << order));
      if (!isOpen) return [];
      const now = placed | (1 << order);
      const next = now === all ? { group: group + 1, placed: 0 } : { group, placed: now };
      return [{ unit, advance: () => cursors.with(index, next) }];
    });
  });
}

/** How many characters of `wanted` stand at a position, all in one line. */
function matchedLength(document: DocumentText, position: number, wanted: string): number {
  const { text } = document;
  const line = placeAt(document, position)?.line;
  const isInLine = (length: number) => placeAt(document, position + length - 1)?.line === line;
  if (text.startsWith(wanted, position) && isInLine(wanted.length)) return wanted.length;
  let length = 0;
  while (text[position + length] === wanted[length] && isInLine(length + 1)) length += 1;
  return length;
}
