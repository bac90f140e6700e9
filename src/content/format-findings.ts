import type { Finding } from './finding.ts';
import { sortFindings } from './sort-findings.ts';

/**
 * Give findings as lines `file:line:column severity: message (rule)`, sorted by place; warnings come
 * first and errors, after an empty line, last.
 */
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = sortFindings(findings);
  const lines = (severity: Finding['severity']) =>
    sorted
      .filter((finding) => finding.severity === severity)
      .map(toLine)
      .join('\n');
  return [lines('warning'), lines('error')].filter(Boolean).join('\n\n');
}

function toLine({ severity, rule, file, line, column, message }: Finding): string {
  const at = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${at} ${severity}: ${message} (${rule})`;
}
