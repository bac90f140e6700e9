import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';

/**
 * Cut nodes in two after `length` UTF-16 units of their text. An element across the cut is
 * continued in a copy; what has no text, such as a line break, stays before it.
 */
export function cutNodes(
  nodes: readonly ElementContent[],
  length: number,
): [before: ElementContent[], after: ElementContent[]] {
  const before: ElementContent[] = [];
  let left = length;
  for (const [index, node] of nodes.entries()) {
    const size = textOf(node).length;
    if (size <= left) {
      before.push(node);
      left -= size;
      continue;
    }
    const after = nodes.slice(index + 1);
    if (left === 0) return [before, [node, ...after]];
    if (node.type !== 'element') {
      const text = textOf(node);
      before.push({ type: 'text', value: text.slice(0, left) });
      return [before, [{ type: 'text', value: text.slice(left) }, ...after]];
    }
    const [head, tail] = cutNodes(node.children, left);
    before.push({ ...node, children: head });
    return [before, [{ ...node, children: tail }, ...after]];
  }
  return [before, []];
}
