import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { Finding } from '../../src/content/finding.ts';
import { readArticle } from '../../src/content/read-article.ts';
import type { ArticleFile } from './fidelity/article-file.ts';
import { checkPage } from './fidelity/check-page.ts';
import { cover } from './fidelity/cover.ts';
import { type DocumentText, toDocumentText } from './fidelity/document-text.ts';
import { placeAt } from './fidelity/place-at.ts';
import { report } from './fidelity/report.ts';
import { toThreads } from './fidelity/threads.ts';

/** How many articles were held against how many documents, and what was found. */
export interface ComparedDocuments {
  findings: Finding[];
  articles: number;
  documents: number;
  /** How many of them are saved pages, of which less can be proven (see `checkPage`). */
  pages: number;
}

/**
 * Prove that the articles of a document hold every character of it, white space apart, and no
 * other: in the body, title, kicker, credits, related items, or a recorded omission or repair,
 * each used once. Names the first that is not, at its place in the document (`file`). The proof
 * rests on the document and the articles alone.
 */
export function checkFidelity(
  documentText: string,
  articles: readonly ArticleFile[],
  file = articles[0]?.article.source.document ?? '',
): Finding[] {
  const { document, findings } = toDocumentText(documentText, articles, file);
  const threads = articles.flatMap((article) => {
    const parts = toThreads(article);
    findings.push(...parts.findings);
    return parts.threads;
  });
  const coverage = cover(document, threads);
  if (!coverage.complete) {
    const { expected, matched } = coverage;
    const position = coverage.position + matched;
    const found = excerpt(document, position);
    const place = { file, ...placeAt(document, position) };
    const message =
      expected && (matched > 0 || found === undefined)
        ? `Unexpected ${found ?? 'end of the document'}, expected ` +
          `\`${expected.text.slice(matched, matched + 12)}\` as in ${expected.place}.`
        : `Unexpected ${found}, expected it in an article or among what was left out or repaired.`;
    findings.push(report(place, message));
  }
  findings.push(...findInvented(document, articles));
  return findings;
}

/**
 * Hold every article of a content folder against its document in `documentsFolder`. Reports
 * documents that are missing, or are not the ones that the articles were copied from.
 */
export async function checkDocuments(
  documentsFolder: string,
  contentFolder: string,
): Promise<ComparedDocuments> {
  const folder = join(contentFolder, 'articles');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md'));
  const findings: Finding[] = [];
  const byDocument = new Map<string, ArticleFile[]>();
  for (const name of names.sort()) {
    const file = join(folder, name);
    const { article } = await readArticle(file);
    if (!article) {
      findings.push(
        report({ file }, 'Cannot compare an article that is not sound: mend it first.'),
      );
      continue;
    }
    const { document } = article.source;
    byDocument.set(document, [...(byDocument.get(document) ?? []), { file, article }]);
  }

  let compared = 0;
  let pages = 0;
  for (const [document, articles] of byDocument) {
    const file = join(documentsFolder, document);
    const bytes = await readFile(file).catch(() => undefined);
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
    const other = articles.find(({ article }) => article.source.sha256 !== sha256);
    if (!bytes) {
      findings.push(
        report({ file }, `Missing document, expected it for \`${articles[0]?.file}\`.`),
      );
    } else if (other) {
      const expected = `\`${other.article.source.sha256}\` as \`${other.file}\` says`;
      const message = `Unexpected SHA-256 \`${sha256}\`, expected ${expected}: import it again.`;
      findings.push(report({ file }, message));
    } else {
      const { encoding = 'utf-8', format } = articles[0]?.article.source ?? {};
      const text = iconv.decode(bytes, encoding);
      findings.push(
        ...(format ? checkPage(bytes, articles, file) : checkFidelity(text, articles, file)),
      );
      compared += 1;
      if (format) pages += 1;
    }
  }
  const count = [...byDocument.values()].flat().length;
  return { findings, articles: count, documents: compared, pages };
}

/** The next words in the line of a position, for messages. */
function excerpt(document: DocumentText, position: number): string | undefined {
  const line = placeAt(document, position)?.line;
  if (line === undefined) return undefined;
  let end = position;
  while (end < position + 12 && placeAt(document, end)?.line === line) end += 1;
  return `\`${document.text.slice(position, end)}\``;
}

/** Authors whom the document doesn't name. */
function findInvented({ text }: DocumentText, articles: readonly ArticleFile[]): Finding[] {
  return articles.flatMap(({ file, article }) =>
    article.authors
      .filter((author) => !text.includes(author.replace(/\s/g, '')))
      .map((author) => report({ file }, `Unexpected author \`${author}\`, not in the document.`)),
  );
}
