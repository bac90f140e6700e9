import type { Piece } from './piece.ts';
import type { Repair } from './repair.ts';
import type { Role } from './role.ts';

/** Where a piece begins in its line (offset from 0), and what it is where the editor says so. */
export interface Cut {
  offset: number;
  role?: Role;
}

const markBefore = /^(\s*-(?=\s|$))?\s*/;

/**
 * Split lines into the pieces that have text. Cuts and repairs are given by line number from 1;
 * a line without cuts is one piece, and a cut that gives no role leaves it to the rules.
 */
export function splitLines(
  lines: readonly string[],
  cuts: ReadonlyMap<number, readonly Cut[]>,
  repairs: ReadonlyMap<number, readonly Repair[]>,
): Piece[] {
  const pieces: Piece[] = [];
  let markPending = false;
  for (const [index, line] of lines.entries()) {
    const lineCuts = cuts.get(index + 1) ?? [{ offset: 0 }];
    for (const [order, { offset, role }] of lineCuts.entries()) {
      const end = lineCuts[order + 1]?.offset ?? line.length;
      const segment = line.slice(offset, end);
      const opening = offset === 0 ? markBefore.exec(segment) : /^\s*/.exec(segment);
      const start = offset + (opening?.[0].length ?? 0);
      const marked = opening?.[1] !== undefined;
      const inner = line.slice(start, end);
      const { length, closed } = measure(inner, end === line.length);
      markPending ||= marked;
      if (length > 0) {
        const own = (repairs.get(index + 1) ?? []).filter(
          (repair) => repair.offset >= start && repair.offset < start + length,
        );
        pieces.push({
          line: index + 1,
          column: start + 1,
          raw: line.slice(start, start + length),
          text: repaired(line, start, start + length, own),
          repairs: own,
          marked,
          opensItem: markPending,
          runIn: order > 0,
          ...(role && { role }),
        });
        markPending = false;
      }
      markPending ||= closed;
    }
  }
  return pieces;
}

/** How long the text of a piece is, and whether a list mark closes its line. */
function measure(inner: string, endsLine: boolean): { length: number; closed: boolean } {
  const text = inner.trimEnd();
  const closed = endsLine && text.endsWith('-') && /^$|\s/.test(text.slice(-2, -1));
  return { length: (closed ? text.slice(0, -1).trimEnd() : text).length, closed };
}

function repaired(line: string, start: number, end: number, repairs: readonly Repair[]): string {
  let text = '';
  let at = start;
  for (const { offset, from, to } of repairs) {
    text += line.slice(at, offset) + to;
    at = offset + from.length;
  }
  return text + line.slice(at, end);
}
