import type { List, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from './block.ts';

const processor = unified().use(remarkStringify, { bullet: '-', rule: '-' });

/** The Markdown of a body, one block a line; every character reads back as it was. */
export function toMarkdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: [] };
  for (const { kind, text, level } of blocks) {
    const words = [{ type: 'text', value: text } as const];
    const last = root.children.at(-1);
    if (kind === 'heading') {
      root.children.push({ type: 'heading', depth: level as 2, children: words });
    } else if (kind === 'caption') {
      root.children.push({ type: 'html', value: toFigure(text) });
    } else if (kind === 'item') {
      const list = last?.type === 'list' ? last : pushTo(root.children, emptyList());
      list.children.push({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: words }],
      });
    } else root.children.push({ type: 'paragraph', children: words });
  }
  return processor.stringify(root);
}

/** A caption without its picture. */
function toFigure(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<figure><figcaption>${escaped}</figcaption></figure>`;
}

function emptyList(): List {
  return { type: 'list', ordered: false, spread: false, children: [] };
}

function pushTo<Item extends RootContent>(children: RootContent[], item: Item): Item {
  children.push(item);
  return item;
}
