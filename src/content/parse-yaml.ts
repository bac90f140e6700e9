import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from './finding.ts';

/** Where a YAML text comes from; `line` is the line of the file on which it begins. */
export interface YamlPlace {
  file: string;
  line: number;
}

/** A value that its schema accepts, or what is wrong with it, all at once. */
export interface ParsedYaml<T> {
  value?: T;
  findings: Finding[];
  /** The line in the file of the value at a path. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parse YAML (1.2) and check it against a schema; every finding names its line. */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, place: YamlPlace): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + place.line - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const error = (rule: string, line: number, message: string): Finding => ({
    severity: 'error',
    rule,
    file: place.file,
    line,
    message,
  });
  if (document.errors.length > 0) {
    const findings = document.errors.map(({ pos, message }) =>
      error(
        'yaml',
        lineAt(pos[0]),
        `Unexpected YAML: ${message.split('\n')[0]?.replace(/ at line.*/, '')}`,
      ),
    );
    return { findings, lineOf };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, findings: [], lineOf };
  const findings = result.error.issues.map((issue) => {
    const found = document.getIn(issue.path.map(String).map(toIndex), false);
    return error('schema', lineOf(issue.path), describe(issue, found));
  });
  return { findings, lineOf };
}

function describe(issue: z.core.$ZodIssue, found: unknown): string {
  const name = issue.path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return `Unexpected field ${issue.keys.map((key) => `\`${key}\``).join(', ')} in ${name}, remove it or mend its name.`;
  }
  if (found === undefined) return `Missing \`${name}\`, add it (${issue.message}).`;
  const shown = typeof found === 'object' ? 'a list or map' : `\`${String(found)}\``;
  return `Unexpected ${shown} for \`${name}\`: ${issue.message}.`;
}

const toIndex = (key: string) => (/^\d+$/.test(key) ? Number(key) : key);

/** The offset of the node at a path, or of the nearest one above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth).map(String).map(toIndex), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
