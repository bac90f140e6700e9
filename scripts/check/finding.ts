/** Something that a check or the importer found wrong, and where. */
export interface Finding {
  /** An `error` fails the command, a `warning` is told. */
  severity: 'error' | 'warning';
  /** Name of the rule that found it, in kebab case. */
  rule: string;
  /** The file as the command was given it. */
  file: string;
  /** Counted from 1, as editors do. */
  line?: number;
  /** Counted from 1, in UTF-16 units. */
  column?: number;
  /** What was found, what was expected, and what to do. */
  message: string;
}
