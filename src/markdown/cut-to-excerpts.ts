import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { ParsedArticle } from './parse-article.ts';

const gap: ElementContent = { type: 'text', value: '［…］' };

/**
 * Give an article with nothing in it but its title and the passages whose ids are `quoted`; they
 * keep their ids. `［…］` stands where a paragraph lost words. The whole stays as it was.
 */
export function cutToExcerpts(whole: ParsedArticle, quoted: ReadonlySet<string>): ParsedArticle {
  const passages = whole.passages.filter(({ kind, id }) => kind === 'title' || quoted.has(id));
  const tree: Root = { type: 'root', children: cut(whole.tree.children, quoted) as RootContent[] };
  return { tree, passages };
}

/** Keep the elements that are quoted, and those that hold one. */
function cut(nodes: readonly RootContent[], quoted: ReadonlySet<string>): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const part = cutElement(node, quoted);
    if (part) kept.push(part);
    // Only sentences leave a gap: between blocks there is none to be seen.
    else if (node.tagName === 'span' && kept.at(-1) !== gap) kept.push(gap);
  }
  return kept;
}

function cutElement(element: Element, quoted: ReadonlySet<string>): Element | undefined {
  if (quoted.has(idOf(element))) return element;
  if (holds(element, quoted)) return { ...element, children: cut(element.children, quoted) };
  // An emptied cell keeps the others of its row in their columns.
  if (/^t[dh]$/.test(element.tagName)) return { ...element, properties: {}, children: [] };
  return undefined;
}

function holds(element: Element, quoted: ReadonlySet<string>): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (quoted.has(idOf(child)) || holds(child, quoted)),
  );
}

function idOf({ properties }: Element): string {
  return String(properties['id']);
}
