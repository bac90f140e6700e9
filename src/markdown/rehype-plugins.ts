import type { PluggableList } from 'unified';
import { foldTable } from '../chinese/fold-table.ts';
import { rehypePassages } from './rehype-passages.ts';
import { safeHtml } from './safe-html.ts';

/**
 * What the Markdown of the site's own pages goes through once it is HTML, for Astro's processor.
 * Ids come last, so that no text can bring its own.
 */
export const rehypePlugins: PluggableList = [...safeHtml, [rehypePassages, { table: foldTable }]];
