import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Give the text of a parsed article, a paragraph a piece, list items begun by “- ”. */
export function plainText(tree: Root): string[] {
  const paragraphs: string[] = [];
  visit(tree, 'element', (element) => {
    // Every paragraph, heading, item and caption has an id; so have the sentences in them.
    if (!('id' in element.properties) || element.tagName === 'span') return;
    const text = textOf(element).trim();
    paragraphs.push(element.tagName === 'li' ? `- ${text}` : text);
  });
  return paragraphs;
}
