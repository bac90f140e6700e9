import { type Convert, createConverter } from '../chinese/converter.ts';
import type { ParsedArticle } from '../markdown/parse-article.ts';
import { formatFindings } from './format-findings.ts';
import { type Content, loadContent } from './load-content.ts';
import { parsedArticle } from './parsed-article.ts';

/** Content ready to be shown: every article parsed, and the converter for its glossary. */
export interface Edition extends Content {
  parsed: ReadonlyMap<string, ParsedArticle>;
  convert: Convert;
}

/** Load an edition; throws an error that lists every finding where its content is not sound. */
export async function loadEdition(folder: string): Promise<Edition> {
  const { content, findings } = await loadContent(folder);
  if (!content) throw new Error(formatFindings(findings));
  return toEdition(content);
}

/** Make content ready to be shown. */
export function toEdition(content: Content): Edition {
  return {
    ...content,
    parsed: new Map(content.articles.map((article) => [article.id, parsedArticle(article)])),
    convert: createConverter(content.glossary, content.site),
  };
}
