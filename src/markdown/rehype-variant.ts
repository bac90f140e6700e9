import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Segment } from '../chinese/converter.ts';

/**
 * Put every text of the tree in a reader's variant. A word that the glossary put for another is
 * marked, with the original in its `title`.
 */
export function rehypeVariant(convert: (text: string) => Segment[]) {
  return (tree: Root) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const nodes = convert(node.value).map(toNode);
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function toNode(segment: Segment): ElementContent {
  const text: ElementContent = { type: 'text', value: segment.text };
  if (segment.original === undefined) return text;
  const properties = { className: ['t'], title: segment.original };
  return { type: 'element', tagName: 'span', properties, children: [text] };
}
