import type { Nodes, Root } from 'mdast';
import type { MarkedLine } from './marked-line.ts';

/** How a caption is marked in a tree: a paragraph whose `data` says so. */
declare module 'mdast' {
  interface ParagraphData {
    isCaption?: boolean;
  }
}

/**
 * The text of a Markdown tree, a line for each block. Headings, items and captions are marked as
 * such; a paragraph is left to the rules, which know bylines and advertisements. Links and emphasis
 * leave their words, pictures nothing.
 */
export function toLines(root: Root): MarkedLine[] {
  const lines: MarkedLine[] = [];
  const add = (text: string, role?: MarkedLine['role']) => {
    for (const line of text.split('\n')) {
      const words = line.replace(/[^\S\u3000]+/g, ' ').trim();
      if (words !== '') lines.push(role ? { text: words, role } : { text: words });
    }
  };
  const walk = (node: Nodes, isItem: boolean): void => {
    if (node.type === 'heading') {
      add(
        textOf(node).replace(/\n/g, ' '),
        `heading-${Math.min(4, Math.max(2, node.depth))}` as 'heading-2',
      );
    } else if (node.type === 'paragraph') {
      if (node.data?.isCaption) add(textOf(node), 'caption');
      else if (isStrong(node)) add(textOf(node), 'heading');
      else add(textOf(node), isItem ? 'item' : undefined);
    } else if (node.type === 'tableRow') {
      add(node.children.map((cell) => textOf(cell).replace(/\n/g, ' ')).join(' '), 'paragraph');
    } else if (node.type === 'code') add(node.value);
    else if ('children' in node) {
      for (const child of node.children) walk(child, isItem || node.type === 'listItem');
    }
  };
  walk(root, false);
  return lines;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A short paragraph all in bold is a heading that its page did not mark as one. */
function isStrong(node: Nodes): boolean {
  const words =
    'children' in node ? node.children.filter((child) => textOf(child).trim() !== '') : [];
  const text = textOf(node);
  return (
    words.length > 0 &&
    words.every(({ type }) => type === 'strong') &&
    text.length <= 40 &&
    !/[。！？]$/.test(text.trim())
  );
}
