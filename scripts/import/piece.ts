import type { Repair } from './repair.ts';
import type { Role } from './role.ts';

/** A line of a document that has text, or a part of one that the editor set apart. */
export interface Piece {
  /** The line it stands in, from 1. */
  line: number;
  /** Where its text begins in that line, from 1. */
  column: number;
  /** As the document has it, without white space and list marks at its ends. */
  raw: string;
  /** The same, repaired. */
  text: string;
  /** What was repaired in `text`; offsets are those in the line. */
  repairs: readonly Repair[];
  /** Has a list mark of its own. */
  marked: boolean;
  /** A list mark stands before it, its own or a lone one since the piece before. */
  opensItem: boolean;
  /** Stands in the middle of a line, after another piece. */
  runIn: boolean;
  /** What the editor or the rules took it for. */
  role?: Role;
}
