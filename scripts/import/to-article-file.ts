import { Document, isScalar, Scalar, visit } from 'yaml';
import type { FrontMatter } from '../../src/article/front-matter.ts';

/** The text of an article file: its head as YAML, without empty lists, then its body. */
export function toArticleFile(frontMatter: FrontMatter, body: string): string {
  // Some readers of YAML take 2025-12-11 for a moment in time: such scalars need their quotes.
  const head = new Document(withoutEmpty(frontMatter), { schema: 'yaml-1.1' });
  visit(head, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && /^[\d:.\- ]+$/.test(node.value)) {
        node.type = Scalar.QUOTE_SINGLE;
      }
    },
    Map(_key, node) {
      // A repair is a row of a table, and reads best as one.
      node.flow = node.items.some(({ key }) => isScalar(key) && key.value === 'rule');
    },
  });
  return `---\n${head.toString({ lineWidth: 0, singleQuote: true })}---\n\n${body}`;
}

function withoutEmpty(record: object): object {
  const entries = Object.entries(record)
    .map(([key, value]) => [key, key === 'changes' ? withoutEmpty(value) : value] as const)
    .filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
