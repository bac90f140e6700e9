import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** End every paragraph that has an id with a link to itself, named `label`. */
export function rehypeParagraphLinks(label: string) {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const id = element.properties['id'];
      if (!/^(p|li|figcaption|h[2-6])$/.test(element.tagName) || typeof id !== 'string') return;
      element.children.push({
        type: 'element',
        tagName: 'a',
        properties: { className: ['here'], href: `#${id}`, ariaLabel: label },
        children: [{ type: 'text', value: '¶' }],
      });
    });
  };
}
