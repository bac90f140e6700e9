import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import type { PluggableList } from 'unified';
import { foldTable } from '../chinese/fold-table.ts';
import { rehypePassages } from './rehype-passages.ts';
import { sanitiseSchema } from './sanitise-schema.ts';

/**
 * What all our Markdown goes through once it is HTML. Raw HTML is read and then sanitised, in this
 * order: unread, the text inside a `<script>` would stay on the page. Ids come last, so that no
 * text can bring its own.
 */
export const rehypePlugins: PluggableList = [
  rehypeRaw,
  [rehypeSanitize, sanitiseSchema],
  [rehypePassages, { table: foldTable }],
];
