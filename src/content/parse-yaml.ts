import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** Where a YAML text comes from; `line` is the line of the file on which it begins. */
export interface YamlPlace {
  file: string;
  line: number;
}

/** A value that its schema accepts, or what is wrong with it, all at once. */
export interface ParsedYaml<T> {
  value?: T;
  /** What the YAML says, accepted or not; left out where it is no YAML. */
  found?: unknown;
  findings: Finding[];
  /** The line in the file of the value at a path, or of the nearest one above it that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

// How many values the aliases of a text may stand for: lists of lists of aliases grow without end.
const mostAliased = 10_000;

/**
 * Parse YAML (1.2) and check it against a schema; every finding names its line. Never throws for
 * what the text says.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, place: YamlPlace): ParsedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + place.line - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const failed = (rule: Rule, wrong: readonly { line: number; message: string }[]) => ({
    findings: wrong.map((one): Finding => ({ severity: 'error', rule, file: place.file, ...one })),
    lineOf,
  });
  if (document.errors.length > 0) {
    // The first is the mistake; those after it come of the parser's having lost its way.
    const [{ pos, message }] = document.errors as [(typeof document.errors)[number]];
    return failed('yaml', [{ line: lineAt(pos[0]), message: unexpectedYaml(message) }]);
  }
  let found: unknown;
  try {
    found = document.toJS({ maxAliasCount: mostAliased });
  } catch (error) {
    // `title: *word*` is an alias to YAML.
    const said = error instanceof Error ? error.message : String(error);
    const alias = Math.max(0, text.search(/(?<=[\s[{,]|^)\*/m));
    const isBomb = said.startsWith('Excessive alias count');
    const message = isBomb
      ? `Unexpected aliases (\`*name\`), expected that they stand for ${mostAliased} values at most: write the values out.`
      : unexpectedYaml(said);
    return failed(isBomb ? 'yaml-aliases' : 'yaml', [{ line: lineAt(alias), message }]);
  }
  const result = schema.safeParse(found);
  if (result.success) return { value: result.data, found, findings: [], lineOf };
  const wrong = result.error.issues.map((issue) => ({
    line: lineOf(issue.path),
    message: describeIssue(issue, found),
  }));
  return { ...failed('schema', wrong), found };
}

function unexpectedYaml(message: string): string {
  const found = message.replace(/[.:]?\s*$/, '');
  return `Unexpected YAML: ${found}; mend it (text with \`: \`, \` #\` or \`*\` needs quotation marks).`;
}

/** The offset of the node at a path, or of the nearest one above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
