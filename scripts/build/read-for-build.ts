import { formatFindings } from '../../src/content/format-findings.ts';
import { keepContent } from '../../src/content/kept-content.ts';
import { loadContent } from '../../src/content/load-content.ts';

/**
 * Read and check the content, say what is wrong with it, and keep it in a file. Gives the ids of the
 * articles, newest first, or undefined where there are errors; the content itself would take memory.
 */
export async function readForBuild(file: string): Promise<string[] | undefined> {
  const { content, findings } = await loadContent(process.env['CONTENT'] ?? 'content');
  if (findings.length > 0) console.error(formatFindings(findings));
  if (content) {
    keepContent(file, content);
    return content.articles.map(({ id }) => id);
  }
  console.error('Cannot build the site: mend the errors above.');
  return undefined;
}
