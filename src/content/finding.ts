/** Something wrong, or doubtful, in a file: what was found, what was expected, what to do. */
export interface Finding {
  severity: 'error' | 'warning';
  /** The rule's short name. */
  rule: string;
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
  message: string;
}
