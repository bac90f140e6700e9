import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { toIssueMessage } from './issue-message.ts';

/** A file of YAML, or a part of one: `line` is where its text begins in the file. */
export interface YamlFile {
  file: string;
  text: string;
  line?: number;
}

/**
 * Parse YAML and hold it against a schema: the value, or findings that name line and column of
 * everything that the schema doesn't accept. Never throws for what the file says.
 */
export function parseYaml<Schema extends z.ZodType>(
  { file, text, line = 1 }: YamlFile,
  schema: Schema,
): { value: z.infer<Schema>; findings: [] } | { value: undefined; findings: Finding[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const report = (rule: string, offset: number, message: string): Finding => {
    const position = lineCounter.linePos(offset);
    const place = { line: position.line + line - 1, column: position.col };
    return { severity: 'error', rule, file, ...place, message };
  };
  if (document.errors.length > 0) {
    const findings = document.errors.map(({ message, pos }) => report('yaml', pos[0], message));
    return { value: undefined, findings };
  }

  const found = toValue(document);
  const result = schema.safeParse(found.value);
  if (result.success && !found.problem) return { value: result.data, findings: [] };
  const issues = result.error?.issues ?? [];
  const findings = issues.map((issue) =>
    report('schema', offsetOf(document, issue.path), toIssueMessage(issue, found.value)),
  );
  if (found.problem) findings.unshift(report('yaml', 0, found.problem));
  return { value: undefined, findings };
}

function toValue(document: ReturnType<typeof parseDocument>): { value: unknown; problem?: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    // A document whose aliases unfold without end is refused here, before it fills the memory.
    return { value: undefined, problem: String(error instanceof Error ? error.message : error) };
  }
}

/** Where the value stands, or the nearest thing around it that the file has. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]) {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
