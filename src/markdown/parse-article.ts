import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Passage } from '../article/passage.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { rehypePassages } from './rehype-passages.ts';
import { sanitiseSchema } from './sanitise-schema.ts';

/** An article's Markdown as an HTML tree, and its passages in the order of the text, title first. */
export interface ParsedArticle {
  tree: Root;
  passages: Passage[];
}

/**
 * Parse the Markdown of an article, as published. Raw HTML is read and then sanitised, in this
 * order: unread, the text inside a `<script>` would stay on the page. Ids come last, so that no
 * article can bring its own.
 */
export function parseArticle(markdown: string, title: string | null, table: FoldTable): ParsedArticle {
  const passages: Passage[] = [];
  const processor = unified()
    .use(remarkParse)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypePassages, { table, title, onPassage: (passage) => passages.push(passage) });
  const tree = processor.runSync(processor.parse(markdown));
  return { tree, passages };
}
