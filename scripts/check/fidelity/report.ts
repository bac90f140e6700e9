import type { Finding } from '../../../src/content/finding.ts';

/** Where a finding points: a file, and the place in it where there is one. */
export type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/** A finding of the fidelity check; they are all errors. */
export function report(place: Place, message: string): Finding {
  return { severity: 'error', rule: 'fidelity', ...place, message };
}
