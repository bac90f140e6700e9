import { readFacts } from './article-facts.ts';
import { createFilePostings } from './file-postings.ts';
import type { Lexicon } from './lexicon.ts';
import { type ManifestPart, type NamedFiles, packName, termFileName } from './manifest.ts';
import { createPackTexts } from './pack-texts.ts';
import { type PackTools, readPack, readPacks } from './read-packs.ts';
import type { ArticleRecord } from './record.ts';
import type { SearchedPart } from './searched-part.ts';

interface Tools extends PackTools {
  /** The words that every query knows. */
  lexicon: Lexicon;
}

/** Open a part of the archive; a small one, which is one pack, is read at once. */
export async function openPart(part: ManifestPart, tools: Tools): Promise<SearchedPart> {
  const { passages, terms, packs, facts } = part;
  if (terms.count === 0) {
    const articles = await readPacks([part], tools);
    const { postingsFor, readWanted } = createPackTexts(articles, tools);
    return {
      passages,
      postingsFor,
      readWanted,
      readArticle: async (number) => articles[number] as ArticleRecord,
      readFacts: async () => articles,
    };
  }
  const total = passages.reduce((sum, count) => sum + count, 0);
  const postings = createFilePostings({ total, count: terms.count }, (number) =>
    tools.read(termFileName(terms, number)),
  );
  return {
    passages,
    postingsFor: () => postings,
    readWanted: postings.readWanted,
    async readArticle(number) {
      const name = nameOf(number, packs);
      const [article] = await readPack(name, tools);
      if (article) return article;
      throw new Error(`Cannot find the article in \`${name}\`.`);
    },
    async readFacts() {
      const bodies = await Promise.all(facts.map(tools.read));
      return bodies.flatMap((body) => readFacts(new TextDecoder().decode(body)));
    },
  };
}

/** The name of the pack of an article among runs of packs. */
function nameOf(number: number, runs: readonly NamedFiles[]): string {
  let before = 0;
  for (const run of runs) {
    if (number < before + run.count) return packName(run, number - before);
    before += run.count;
  }
  throw new RangeError(`Cannot find the article ${number}: the packs hold ${before}.`);
}
