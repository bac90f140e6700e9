import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Begin every caption with a note that its picture is not here. */
export function rehypeCaptionLabel(label: string) {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName !== 'figcaption') return;
      element.children.unshift({
        type: 'element',
        tagName: 'small',
        properties: {},
        children: [{ type: 'text', value: label }],
      });
    });
  };
}
