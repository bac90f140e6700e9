import { formatFindings } from './format-findings.ts';
import { type KeptContent, readKeptContent } from './kept-content.ts';
import { loadContent } from './load-content.ts';

const { CONTENT = 'content', KEPT_CONTENT } = process.env;

/**
 * The content of this process: of the folder that CONTENT names, or `content`. A build reads and checks
 * that once; KEPT_CONTENT names the file with what it kept of it for this process.
 */
export const thisContent = KEPT_CONTENT ? readKeptContent(KEPT_CONTENT) : await load();

async function load(): Promise<KeptContent> {
  const { content, findings } = await loadContent(CONTENT);
  if (!content) throw new Error(formatFindings(findings));
  return { content, own: content.articles.map(({ id }) => id) };
}
