import type { Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Passage } from '../article/passage.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { rehypePassages } from './rehype-passages.ts';
import { safeHtml } from './safe-html.ts';

/** An article's Markdown as an HTML tree, and its passages in the order of the text, title first. */
export interface ParsedArticle {
  tree: Root;
  passages: readonly Passage[];
}

/**
 * Parse the Markdown of an article, as published. Ids come last, so that no article can bring its
 * own.
 */
export function parseArticle(
  markdown: string,
  title: string | null,
  table: FoldTable,
): ParsedArticle {
  const passages: Passage[] = [];
  const processor = unified()
    .use(remarkParse)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(safeHtml)
    .use(rehypePassages, { table, title, onPassage: (passage) => passages.push(passage) });
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  // Where a node stood in the Markdown is asked by nobody, and is two thirds of the tree.
  visit(tree, (node) => {
    delete node.position;
  });
  return { tree, passages };
}
