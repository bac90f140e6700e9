import type { Role } from '../role.ts';

/** A line of text taken from markup, and what the markup says it is, if that is sure. */
export interface MarkedLine {
  text: string;
  role?: Role;
}
