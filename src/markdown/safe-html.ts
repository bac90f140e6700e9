import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import type { PluggableList } from 'unified';
import { rehypeLooseText } from './rehype-loose-text.ts';
import { sanitiseSchema } from './sanitise-schema.ts';

/**
 * What makes HTML out of Markdown safe. Raw HTML is read and then sanitised, in this order: unread,
 * the text inside a `<script>` would stay on the page. Last, text that lost its element gets one.
 */
export const safeHtml: PluggableList = [
  rehypeRaw,
  [rehypeSanitize, sanitiseSchema],
  rehypeLooseText,
];
