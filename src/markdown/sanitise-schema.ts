import { defaultSchema } from 'rehype-sanitize';

/**
 * What an article may hold: prose, headings, lists, quotations, tables, links and captions. Ids come
 * from `rehypePassages` alone, which keeps addresses stable; pictures are not copied at all.
 */
export const sanitiseSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption',
    'a', 'em', 'strong', 'b', 'i', 'br', 'hr', 'ruby', 'rt', 'rp', 'sub', 'sup', 'del',
    'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td',
  ],
  attributes: { a: ['href'], th: ['scope', 'colSpan', 'rowSpan'], td: ['colSpan', 'rowSpan'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'svg', 'math'],
};
