import type { z } from 'zod';

/** Say in a sentence what a schema found in `value`, what it expected there, and what to do. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    return `Unexpected field ${keys}${name && ` in \`${name}\``}, remove it or mend its name.`;
  }
  const expected = `expected ${expectation(issue)}`;
  const found = valueAt(value, issue.path);
  if (!name) return `Unexpected ${quote(found)}, ${expected}: fill the file.`;
  if (found === undefined) return `Missing \`${name}\`, ${expected}: add it.`;
  return `Unexpected ${quote(found)} for \`${name}\`, ${expected}: mend it.`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(quote).join(', ')}`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'some text';
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `at least ${issue.minimum} in the list`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  // Zod's own sentences hold the expectation behind this word; ours are nothing but it.
  return issue.message.replace(/^.*?expected /, '').replace(/, received .*$/, '');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  return found;
}

function quote(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'object') {
    if (!Array.isArray(value)) return 'a map of fields';
    return value.length > 0 ? 'a list' : 'an empty list';
  }
  const text = String(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
