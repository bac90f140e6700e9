import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Passage } from '../article/passage.ts';
import { createPassageIds } from '../article/passage-ids.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { sentences } from '../chinese/sentences.ts';
import { cutNodes } from './cut-nodes.ts';
import { isBlock } from './is-block.ts';

const kinds: Readonly<Record<string, Passage['kind']>> = {
  p: 'sentence',
  li: 'item',
  figcaption: 'caption',
  caption: 'caption',
  th: 'item',
  td: 'item',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/**
 * Give every paragraph an id and put every sentence in a `<span id>` of its own; a heading is one
 * sentence and carries its id itself. `onPassage` is told of each in the order of the text, the
 * article's `title` first.
 */
export function rehypePassages(options: {
  table: FoldTable;
  title?: string | null;
  onPassage?: (passage: Passage) => void;
}) {
  return (tree: Root) => {
    const idOf = createPassageIds(options.table);
    const tell = options.onPassage ?? (() => {});
    const tellWhole = (kind: Passage['kind'], text: string): string => {
      const id = idOf('s', text);
      tell({ id, paragraph: id, kind, text });
      return id;
    };
    if (options.title) tellWhole('title', options.title);
    visit(tree, 'element', (element) => {
      const kind = kinds[element.tagName];
      // A list item or cell that holds paragraphs leaves the ids to them.
      if (!kind || element.children.some(isBlock)) return;
      const text = textOf(element).trim();
      if (!text) return SKIP;
      if (kind === 'heading') {
        element.properties['id'] = tellWhole(kind, text);
        return SKIP;
      }
      const paragraph = idOf('p', text);
      element.properties['id'] = paragraph;
      element.children = cutSentences(element).map((children) => {
        const words = children.map((child) => textOf(child)).join('');
        const id = idOf('s', words);
        tell({ id, paragraph, kind, text: words.trim() });
        return { type: 'element', tagName: 'span', properties: { id }, children };
      });
      return SKIP;
    });
  };
}

/** Give the children of an element sentence by sentence. */
function cutSentences(element: Element): ElementContent[][] {
  const parts: ElementContent[][] = [];
  let rest: ElementContent[] = element.children;
  for (const [start, end] of sentences(textOf(element))) {
    const [sentence, after] = cutNodes(rest, end - start);
    parts.push(sentence);
    rest = after;
  }
  return parts;
}
