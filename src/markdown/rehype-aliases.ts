import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { followAlias } from '../article/follow-alias.ts';

/**
 * Let links to passages that were corrected (old id → new id) reach what became of them: the words of
 * the new one stand in a `<span>` with the old id, so that they are marked as any target is.
 */
export function rehypeAliases(aliases: Readonly<Record<string, string>>) {
  const old = Map.groupBy(Object.keys(aliases), (id) => followAlias(id, aliases));
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      const id = element.properties['id'];
      for (const alias of (typeof id === 'string' && old.get(id)) || []) {
        const { children } = element;
        const named: Element = {
          type: 'element',
          tagName: 'span',
          properties: { id: alias },
          children,
        };
        element.children = [named];
      }
    });
  };
}
