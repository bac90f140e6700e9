import type { Rule } from './rule.ts';

/** Something wrong, or doubtful, in a file: what was found, what was expected, what to do. */
export interface Finding {
  severity: 'error' | 'warning';
  /** The rule's short name; what it asks is told in rules.json. */
  rule: Rule;
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
  message: string;
}
