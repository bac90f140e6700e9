import iconv from 'iconv-lite';
import type { Finding } from '../../../src/content/finding.ts';
import type { ArticleFile } from './article-file.ts';
import { toPageText } from './page-text.ts';
import { report } from './report.ts';
import { toThreads } from './threads.ts';

/**
 * Prove that all words of an article stand in the saved page or Markdown that it was taken from, and
 * those of its body in the page's order. That the article lacks nothing cannot be proven: only a
 * reader can tell a page's main text from what stands around it.
 */
export function checkPage(
  bytes: Buffer,
  articles: readonly ArticleFile[],
  file = articles[0]?.article.source.document ?? '',
): Finding[] {
  const encoding = articles[0]?.article.source.encoding ?? 'utf-8';
  let page = toPageText(bytes, iconv.decode(bytes, encoding), encoding);
  const findings: Finding[] = [];
  for (const { article } of articles) {
    for (const { from, to } of article.changes.repaired) {
      page = page.replaceAll(from.replace(/\s/g, ''), to.replace(/\s/g, ''));
    }
  }
  for (const articleFile of articles) {
    const parts = toThreads(articleFile);
    findings.push(...parts.findings);
    for (const author of articleFile.article.authors) {
      if (page.includes(author.replace(/\s/g, ''))) continue;
      findings.push(report({ file }, `Unexpected author \`${author}\`, not in the page.`));
    }
    for (const thread of parts.threads) {
      let at = 0;
      for (const { text, place } of thread.flat()) {
        const isBody = place.startsWith('body');
        const found = page.indexOf(text, isBody ? at : 0);
        if (found >= 0) at = found + text.length;
        else {
          const where = page.includes(text) ? 'elsewhere in the page' : 'not in the page';
          const message = `Unexpected \`${text.slice(0, 24)}\` in ${place}, ${where}: import it again.`;
          findings.push(report({ file }, message));
        }
      }
    }
  }
  return findings;
}
