import { defaultSchema } from 'rehype-sanitize';

const prose = 'p h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption hr';
const inline = 'a em strong b i br ruby rt rp sub sup del';
const tables = 'table caption thead tbody tr th td';

/**
 * What an article may hold: prose, headings, lists, quotations, tables, links and captions. Ids come
 * from `rehypePassages` alone, which keeps addresses stable; pictures are not copied at all.
 */
export const sanitiseSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: `${prose} ${inline} ${tables}`.split(' '),
  attributes: { a: ['href'], th: ['scope', 'colSpan', 'rowSpan'], td: ['colSpan', 'rowSpan'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Their text is no prose: it goes with them.
  strip: 'script style template iframe object svg math noscript textarea select title'.split(' '),
};
