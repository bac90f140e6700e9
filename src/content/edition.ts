import type { Article } from '../article/article.ts';
import { type Convert, createConverter } from '../chinese/converter.ts';
import type { ParsedArticle } from '../markdown/parse-article.ts';
import { formatFindings } from './format-findings.ts';
import { type Content, loadContent } from './load-content.ts';
import { parsedArticle } from './parsed-article.ts';
import { findTextFacts, type TextFacts } from './text-facts.ts';

/** Content ready to be shown: its articles parsed, and the converter for its glossary. */
export interface Edition extends Content {
  /** Gives an article parsed, by its id; each is parsed when first asked for. */
  parsed: Pick<ReadonlyMap<string, ParsedArticle>, 'get'>;
  /** Gives the facts of an article's text. */
  factsOf: (article: Article) => TextFacts;
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
  const byId = new Map(content.articles.map((article) => [article.id, article]));
  const get = (id: string) => {
    const article = byId.get(id);
    return article && parsedArticle(article);
  };
  const parsed = { get };
  return {
    ...content,
    parsed,
    factsOf: findTextFacts({ ...content, parsed }),
    convert: createConverter(content.glossary, content.site),
  };
}
