import type { FoldTable } from '../chinese/fold-characters.ts';
import { readFacts as parseFacts } from './article-facts.ts';
import { articlePlaces } from './article-places.ts';
import { createAskedKeys } from './asked-keys.ts';
import { createFilePostings } from './file-postings.ts';
import { createFoldedPassages } from './folded-passages.ts';
import { type ArticleFacts, type Choice, isChosen } from './is-chosen.ts';
import type { Manifest } from './manifest.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { ArticleRecord } from './record.ts';
import type { SearchedTexts } from './searched-texts.ts';
import type { SizeSettings } from './size-settings.ts';
import type { Term } from './term.ts';
import { termFileOf } from './term-file-of.ts';

// A megabyte or two in memory.
const heldArticles = 200;

/** How the files are read: a term file by its number, an article by its own. */
export interface TextFiles {
  readTerms: (number: number) => Promise<Uint8Array>;
  readArticle: (number: number) => Promise<ArticleRecord[]>;
  /** What the articles are chosen by, as `writeFacts` writes it. */
  readFacts: () => Promise<Uint8Array>;
}

/** Make texts searchable that stand in term files, and in a pack for each article. */
export function createFiledTexts(
  { passages, terms: { count } }: Pick<Manifest, 'passages' | 'terms'>,
  { readTerms, readArticle, readFacts }: TextFiles,
  { table, size }: { table: FoldTable; size: SizeSettings },
): SearchedTexts {
  const articleOf = Uint32Array.from(
    passages.flatMap((length, article) => Array.from<number>({ length }).fill(article)),
  );
  const postings = createFilePostings({ total: articleOf.length, count }, readTerms);
  const starts = startsOf(passages);
  const foldedOf = createFoldedPassages(table);
  const known = new Map<number, ArticleRecord[]>();
  const recordsOf = async (article: number): Promise<ArticleRecord[]> => {
    const records = known.get(article) ?? (await readArticle(article));
    known.set(article, records);
    return records;
  };
  let facts: readonly ArticleFacts[] | undefined;
  const chosenOf = async (numbers: number[], { order: _, ...choice }: Choice) => {
    if (!Object.values(choice).some(Boolean)) return numbers;
    facts ??= parseFacts(new TextDecoder().decode(await readFacts()));
    const its = facts;
    return numbers.filter((number) => isChosen(its[number] as ArticleFacts, choice));
  };
  return {
    affordable(terms) {
      const its = affordable(terms, count, size.files);
      for (const { keys } of its) for (const key of keys) postings.of(key);
      return its;
    },
    postingsFor: () => postings,
    readWanted: postings.readWanted,
    async candidates(terms, lexicon, choice) {
      const ranked = rankCandidates(terms, postings, articleOf);
      const chosen = await chosenOf(ranked, choice);
      const likely = chosen.slice(0, size.candidates);
      const keysOf = createAskedKeys(
        terms.flatMap(({ keys }) => keys),
        postings,
        { lexicon, table, foldedOf },
      );
      if (known.size > heldArticles) known.clear();
      const numbers = likely.sort((a, b) => a - b);
      const articles = (await Promise.all(numbers.map(recordsOf))).flat();
      const places = articles.flatMap((article, at) =>
        articlePlaces(
          article,
          (passage, number) =>
            keysOf(passage, (starts[numbers[at] ?? 0] ?? 0) + number, article.date),
          foldedOf,
        ),
      );
      const placesOf = (key: string) => places.filter(({ keys }) => keys.has(key));
      return { articles, others: chosen.length - articles.length, corpus: { placesOf } };
    },
  };
}

/** The number of each article's first passage. */
function startsOf(passages: readonly number[]): number[] {
  let start = 0;
  return passages.map((count) => {
    start += count;
    return start - count;
  });
}

/** The first terms of a query, as far as `most` files hold them. */
function affordable(terms: readonly Term[], count: number, most: number): Term[] {
  const files = new Set<number>();
  return terms.filter(({ keys }) => {
    const its = keys.map((key) => termFileOf(key, count));
    if (files.size + its.filter((file) => !files.has(file)).length > most) return false;
    for (const file of its) files.add(file);
    return true;
  });
}
