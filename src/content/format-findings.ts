import type { Finding } from './finding.ts';
import { sortFindings } from './sort-findings.ts';

/** Give findings as lines `file:line:column severity: message (rule)`, sorted by place. */
export function formatFindings(findings: readonly Finding[]): string {
  return sortFindings(findings)
    .map(({ severity, rule, file, line, column, message }) => {
      const at = [file, line, column].filter((part) => part !== undefined).join(':');
      return `${at} ${severity}: ${message} (${rule})`;
    })
    .join('\n');
}
