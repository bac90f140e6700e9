import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Passage } from '../article/passage.ts';
import { createPassageIds, type PassageId } from '../article/passage-ids.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { sentences } from '../chinese/sentences.ts';

const kinds: Record<string, Passage['kind']> = {
  p: 'sentence',
  li: 'item',
  figcaption: 'caption',
  td: 'item',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/**
 * Give every paragraph an id and put every sentence in a `<span id>` of its own; a heading is one
 * sentence and carries its id itself. `onPassage` is told of each in the order of the text.
 */
export function rehypePassages(options: {
  table: FoldTable;
  title?: string | null;
  onPassage?: (passage: Passage) => void;
}) {
  return (tree: Root) => {
    const idOf = createPassageIds(options.table);
    const tell = options.onPassage ?? (() => {});
    if (options.title) {
      const id = idOf('s', options.title);
      tell({ id, paragraph: id, kind: 'title', text: options.title });
    }
    visit(tree, 'element', (element) => {
      const kind = kinds[element.tagName];
      // A list item or cell that holds paragraphs leaves the ids to them.
      if (!kind || element.children.some((child) => isBlock(child))) return;
      const text = toString(element);
      if (!text.trim()) return SKIP;
      if (kind === 'heading') {
        element.properties['id'] = idOf('s', text);
        tell({ id: String(element.properties['id']), paragraph: String(element.properties['id']), kind, text });
      } else {
        const paragraph = idOf('p', text);
        element.properties['id'] = paragraph;
        element.children = wrapSentences(element, idOf, (id, words) =>
          tell({ id, paragraph, kind, text: words }),
        );
      }
      return SKIP;
    });
  };
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && /^(p|ul|ol|blockquote|table|figure)$/.test(node.tagName);
}

/** Put an element's children in spans, one a sentence; a break inside an inline element waits for its end. */
function wrapSentences(element: Element, idOf: PassageId, tell: (id: string, text: string) => void) {
  const breaks = sentences(toString(element)).map(([, end]) => end);
  const spans: Element[] = [];
  let current: ElementContent[] = [];
  const close = () => {
    const text = current.map((child) => toString(child)).join('');
    if (!text.trim()) return;
    const id = idOf('s', text);
    spans.push({ type: 'element', tagName: 'span', properties: { id }, children: current });
    tell(id, text.trim());
    current = [];
  };
  let at = 0;
  for (const child of element.children) {
    const end = at + toString(child).length;
    if (child.type === 'text') {
      for (const offset of breaks.filter((offset) => offset > at && offset <= end)) {
        current.push({ type: 'text', value: child.value.slice(child.value.length - (end - at), child.value.length - (end - offset)) });
        at = offset;
        close();
      }
      const rest = child.value.slice(child.value.length - (end - at));
      if (rest) current.push({ type: 'text', value: rest });
    } else {
      current.push(child);
      if (breaks.some((offset) => offset > at && offset <= end)) close();
    }
    at = end;
  }
  close();
  return spans;
}
