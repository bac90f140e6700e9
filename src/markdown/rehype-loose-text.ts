import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { isBlock } from './is-block.ts';

/**
 * Put text that stands outside or beside paragraphs in paragraphs of its own, so that no words are
 * without a passage. Markdown makes none such; the sanitiser leaves them where it took an element
 * away (`<div>`, a heading of level 1).
 */
export function rehypeLooseText() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'root') node.children = wrapLoose(node.children as ElementContent[]);
      if (node.type === 'element' && holdsBlocks(node)) node.children = wrapLoose(node.children);
    });
  };
}

function holdsBlocks(element: Element): boolean {
  if (/^(blockquote|figure)$/.test(element.tagName)) return true;
  return /^(li|figcaption|td|th)$/.test(element.tagName) && element.children.some(isBlock);
}

function wrapLoose(children: readonly ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    const words = trimmed(loose);
    if (words.length > 0)
      wrapped.push({ type: 'element', tagName: 'p', properties: {}, children: words });
    else wrapped.push(...loose);
    loose = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      close();
      wrapped.push(child);
    } else loose.push(child);
  }
  close();
  return wrapped;
}

/** Give the nodes without those at both ends that hold nothing but space. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const hasText = (node: ElementContent) => textOf(node).trim() !== '';
  return nodes.slice(nodes.findIndex(hasText), nodes.findLastIndex(hasText) + 1);
}
