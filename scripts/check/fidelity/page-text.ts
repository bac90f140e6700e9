import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Encoding } from '../../import/encoding/encoding.ts';
import { openPage } from '../../import/page/open-page.ts';

const parser = unified().use(rehypeParse);

/**
 * All the words of a saved page without white space, in its order: of its text, its attributes and
 * its JSON-LD, by another parser than the importer's. Of anything else, its own characters.
 */
export function toPageText(bytes: Buffer, source: string, encoding: Encoding): string {
  const page = openPage(bytes, encoding);
  if (!page || 'message' in page) return source.replace(/\s|[*_`#>\\]/g, '');
  const parts: string[] = [];
  const attributes: string[] = [];
  const stack: Nodes[] = [parser.parse(page.html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') parts.push(unescapeJson(node.value));
    if (node.type === 'element') {
      attributes.push(String(node.properties['content'] ?? ''));
      if (node.tagName === 'style') continue;
    }
    if ('children' in node) stack.push(...node.children.toReversed());
  }
  return [...parts, '\n', ...attributes].join('').replace(/\s/g, '');
}

/** JSON-LD may write its characters as `\uXXXX`. */
function unescapeJson(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
