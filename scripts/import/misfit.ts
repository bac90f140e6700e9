import type { PieceWithRole } from './assign-roles.ts';

/** A piece that cannot stand where its role puts it. */
export interface Misfit {
  piece: PieceWithRole;
  /** What was found, and what was expected. */
  message: string;
}
