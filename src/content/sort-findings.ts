import type { Finding } from './finding.ts';

/** Sort findings by file, line and column, warnings before errors: what stops a build is read last. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const order = (finding: Finding) => (finding.severity === 'warning' ? 0 : 1);
  return findings.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
