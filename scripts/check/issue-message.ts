import type { z } from 'zod';

/** Say in a sentence what a schema found at a place in `value`, and what it expected there. */
export function toIssueMessage(issue: z.core.$ZodIssue, value: unknown): string {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    return `Unexpected ${keys}${path && ` in \`${path}\``}, expected no such key: remove it.`;
  }
  const found = issue.code === 'invalid_key' ? issue.path.at(-1) : valueAt(value, issue.path);
  return `Unexpected ${quote(found)}${path && ` as \`${path}\``}, expected ${expectation(issue)}.`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(quote).join(', ')}`;
  if (issue.code === 'invalid_key' && issue.issues[0]) return expectation(issue.issues[0]);
  // Zod's own sentences hold the expectation behind this word; ours are nothing but it.
  return issue.message.replace(/^.*?expected /, '').replace(/, received .*$/, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  return found;
}

function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
