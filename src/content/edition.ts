import type { Article } from '../article/article.ts';
import { type Convert, createConverter } from '../chinese/converter.ts';
import { foldTable } from '../chinese/fold-table.ts';
import type { FindWitness } from '../claim/witness.ts';
import { type ParsedArticle, parseArticle } from '../markdown/parse-article.ts';
import { findWitnesses } from './find-witnesses.ts';
import { formatFindings } from './format-findings.ts';
import { type Content, loadContent } from './load-content.ts';

/** Content ready to be shown: every article parsed once, and the converter for its glossary. */
export interface Edition extends Content {
  parsed: ReadonlyMap<string, ParsedArticle>;
  convert: Convert;
  /** Gives articles as claims rely on them. */
  witness: FindWitness;
}

/** Load an edition; throws an error that lists every finding where its content is not sound. */
export async function loadEdition(folder: string): Promise<Edition> {
  const { content, findings } = await loadContent(folder);
  if (!content) throw new Error(formatFindings(findings));
  return toEdition(content);
}

/** Make content ready to be shown. */
export function toEdition(content: Content): Edition {
  const parsed = new Map(
    content.articles.map(({ id, body, title }) => [id, parseArticle(body, title, foldTable)]),
  );
  const passagesOf = ({ id }: Article) => parsed.get(id)?.passages ?? [];
  return {
    ...content,
    parsed,
    convert: createConverter(content.glossary, content.site),
    witness: findWitnesses(content.articles, content.glossary, passagesOf),
  };
}
