import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Segment } from '../chinese/converter.ts';

/**
 * Put every text of the tree in a reader's variant. A word that the glossary put for another carries
 * the original as a ruby annotation, in the `language` of the original. The first of its kind can
 * be reached by the keyboard; for the others, which would make many stops, there is the switch.
 */
export function rehypeVariant(options: { convert: (text: string) => Segment[]; language: string }) {
  return (tree: Root) => {
    const met = new Set<string>();
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const nodes = options
        .convert(node.value)
        .map((segment) => toNode(segment, options.language, met));
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function toNode(segment: Segment, language: string, met: Set<string>): ElementContent {
  const text: ElementContent = { type: 'text', value: segment.text };
  const { original } = segment;
  if (original === undefined) return text;
  const pair = `${original} ${segment.text}`;
  const isFirst = !met.has(pair);
  met.add(pair);
  return {
    type: 'element',
    tagName: 'ruby',
    properties: { className: ['t'], tabIndex: isFirst ? 0 : -1 },
    children: [
      text,
      {
        type: 'element',
        tagName: 'rt',
        properties: { lang: language },
        children: [{ type: 'text', value: original }],
      },
    ],
  };
}
