import type { Finding } from './finding.ts';

/** Give findings as lines `file:line:column severity message (rule)`, sorted by place, errors apart. */
export function formatFindings(findings: readonly Finding[]): string {
  const place = ({ file, line = 0, column = 0 }: Finding) => [file, line, column] as const;
  const sorted = findings.toSorted((a, b) => {
    const [fileA, lineA, columnA] = place(a);
    const [fileB, lineB, columnB] = place(b);
    return fileA.localeCompare(fileB, 'en') || lineA - lineB || columnA - columnB;
  });
  return sorted
    .map(({ severity, rule, file, line, column, message }) => {
      const at = [file, line, column].filter((part) => part !== undefined).join(':');
      return `${at} ${severity}: ${message} (${rule})`;
    })
    .join('\n');
}
