import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Finding } from '../../../src/content/finding.ts';
import type { ArticleFile } from './article-file.ts';
import { report } from './report.ts';

/** A heading, paragraph (also that of a list item) or caption of a body, without its Markdown. */
export interface BodyBlock {
  kind: 'heading' | 'paragraph' | 'caption';
  text: string;
}

const figure = /^<figure><figcaption>([^<>]*)<\/figcaption><\/figure>$/;
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * The blocks of a body, in order. Reports Markdown that a copy has no use for (links, emphasis,
 * images, raw HTML): its words could not be held against the document.
 */
export function toBodyBlocks({ file, article }: ArticleFile): {
  blocks: BodyBlock[];
  findings: Finding[];
} {
  const blocks: BodyBlock[] = [];
  const findings: Finding[] = [];
  const refuse = (node: Nodes) => {
    const found = `Unexpected ${node.type} in the body (line ${node.position?.start.line} of it)`;
    const message = `${found}, expected the words of the document only: escape or remove it.`;
    findings.push(report({ file }, message));
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'paragraph') {
      const words = node.children.filter((child) => child.type === 'text');
      for (const child of node.children) if (child.type !== 'text') refuse(child);
      blocks.push({ kind: node.type, text: words.map(({ value }) => value).join('') });
    } else if (node.type === 'html' && figure.test(node.value)) {
      const escaped = figure.exec(node.value)?.[1] ?? '';
      const text = escaped.replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
      blocks.push({ kind: 'caption', text });
    } else if (['root', 'list', 'listItem'].includes(node.type) && 'children' in node) {
      node.children.forEach(walk);
    } else refuse(node);
  };
  walk(unified().use(remarkParse).parse(article.body));
  return { blocks, findings };
}
