import type { FoldTable } from '../chinese/fold-characters.ts';
import { readFacts } from './article-facts.ts';
import { createFilePostings } from './file-postings.ts';
import type { Lexicon } from './lexicon.ts';
import { type ManifestPart, packName, termFileName } from './manifest.ts';
import { createPackTexts } from './pack-texts.ts';
import { type PackedArticle, unpackArticle } from './packed-article.ts';
import type { ArticleRecord } from './record.ts';
import type { SearchedPart } from './searched-part.ts';

interface Tools {
  /** The bytes of a file by its name, found undamaged. */
  read: (name: string) => Promise<Uint8Array>;
  /** The words that every query knows. */
  lexicon: Lexicon;
  table: FoldTable;
}

/** Read a pack of articles. */
export async function readPack(
  name: string,
  { read, table }: Pick<Tools, 'read' | 'table'>,
): Promise<ArticleRecord[]> {
  const text = new TextDecoder().decode(await read(name));
  return (JSON.parse(text) as PackedArticle[]).map((article) => unpackArticle(article, table));
}

/** Open a part of the archive; a small one, which is one pack, is read at once. */
export async function openPart(part: ManifestPart, tools: Tools): Promise<SearchedPart> {
  const { passages, terms, facts } = part;
  if (terms.count > 0) {
    const total = passages.reduce((sum, count) => sum + count, 0);
    const postings = createFilePostings({ total, count: terms.count }, (number) =>
      tools.read(termFileName(part, number)),
    );
    return {
      passages,
      postingsFor: () => postings,
      readWanted: postings.readWanted,
      async readArticle(number) {
        const [article] = await readPack(packName(part, number), tools);
        if (article) return article;
        throw new Error(`Cannot find the article in \`${packName(part, number)}\`.`);
      },
      readFacts: async () => readFacts(new TextDecoder().decode(await tools.read(facts))),
    };
  }
  const articles = passages.length === 0 ? [] : await readPack(packName(part, 0), tools);
  const { postingsFor, readWanted } = createPackTexts(articles, tools);
  return {
    passages,
    postingsFor,
    readWanted,
    readArticle: async (number) => articles[number] as ArticleRecord,
    readFacts: async () => articles,
  };
}
