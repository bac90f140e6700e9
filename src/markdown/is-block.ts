import type { Nodes } from 'hast';

/** Tell whether a node is an element that stands by itself: a paragraph, heading, list, table … */
export function isBlock(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    /^(p|h[2-6]|ul|ol|li|blockquote|figure|figcaption|hr|table|caption|thead|tbody|tr|th|td)$/.test(
      node.tagName,
    )
  );
}
