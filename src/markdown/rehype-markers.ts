import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A link behind a sentence that leads to what belongs to it. */
export interface Marker {
  address: string;
  /** What is seen. */
  text: string;
  /** What it says, for those who don't see it. */
  label: string;
}

/** Put a marker behind every sentence that has one, by the sentence's id; headings have theirs inside. */
export function rehypeMarkers(markers: ReadonlyMap<string, Marker>) {
  return (tree: Root) => {
    visit(tree, 'element', (element, index, parent) => {
      const id = element.properties['id'];
      const marker = typeof id === 'string' ? markers.get(id) : undefined;
      if (!marker || !parent || index === undefined) return;
      if (element.tagName === 'span') {
        parent.children.splice(index + 1, 0, toLink(marker));
        return [SKIP, index + 2];
      }
      element.children.push(toLink(marker));
      return SKIP;
    });
  };
}

function toLink({ address, text, label }: Marker): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['told'], href: address, ariaLabel: label },
    children: [{ type: 'text', value: text }],
  };
}
