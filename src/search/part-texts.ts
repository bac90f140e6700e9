import { articlePlaces } from './article-places.ts';
import { createAskedKeys } from './asked-keys.ts';
import { createFoldedPassages } from './folded-passages.ts';
import { type ArticleFacts, type Choice, isChosen } from './is-chosen.ts';
import { joinPostings } from './join-postings.ts';
import type { Lexicon } from './lexicon.ts';
import type { ManifestPart } from './manifest.ts';
import { openPart } from './open-part.ts';
import type { Postings } from './postings.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { PackTools } from './read-packs.ts';
import type { ArticleRecord } from './record.ts';
import type { SearchedPart } from './searched-part.ts';
import type { SearchedTexts } from './searched-texts.ts';
import type { SizeSettings } from './size-settings.ts';
import { startsOf } from './starts-of.ts';
import type { Term } from './term.ts';
import { filedUnder } from './term-file-of.ts';

// A megabyte or two in memory.
const heldArticles = 200;

interface Tools extends PackTools {
  /** The words that every query knows. */
  lexicon: Lexicon;
  size: SizeSettings;
}

/** Make the texts of parts searchable, which are read in part, as if they were of one whole. */
export async function createPartTexts(
  listed: readonly ManifestPart[],
  tools: Tools,
): Promise<SearchedTexts> {
  const { lexicon: always, table, size } = tools;
  const foldedOf = createFoldedPassages(table);
  const parts = await Promise.all(listed.map((part) => openPart(part, tools)));
  const passages = parts.flatMap((part) => part.passages);
  const starts = startsOf(passages);
  const firstOfPart = startsOf(parts.map((part) => part.passages.length));
  const postingsFor = (lexicon: Lexicon) =>
    joinPostings(
      parts.map((part) => part.postingsFor(lexicon)),
      size,
    );
  let postings: Postings = postingsFor(always);
  const known = new Map<number, ArticleRecord>();
  const recordOf = async (article: number): Promise<ArticleRecord> => {
    const at = firstOfPart.findLastIndex((first) => first <= article);
    const record =
      known.get(article) ??
      (await (parts[at] as SearchedPart).readArticle(article - (firstOfPart[at] as number)));
    known.set(article, record);
    return record;
  };
  let facts: readonly ArticleFacts[] | undefined;
  const chosenOf = async (numbers: number[], { order: _, ...choice }: Choice) => {
    if (!Object.values(choice).some(Boolean)) return numbers;
    facts ??= (await Promise.all(parts.map((part) => part.readFacts()))).flat();
    const its = facts;
    return numbers.filter((number) => isChosen(its[number] as ArticleFacts, choice));
  };
  return {
    affordable(terms) {
      const its = affordable(terms, size.keys);
      for (const { keys } of its) for (const key of keys) postings.of(key);
      return its;
    },
    postingsFor(lexicon) {
      postings = postingsFor(lexicon);
      return postings;
    },
    async readWanted() {
      const counts = await Promise.all(parts.map((part) => part.readWanted()));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    async candidates(terms, lexicon, choice) {
      const ranked = rankCandidates(terms, postings, starts);
      const chosen = await chosenOf(ranked, choice);
      const likely = chosen.slice(0, size.candidates);
      const keysOf = createAskedKeys(
        terms.flatMap(({ keys }) => keys),
        postings,
        { lexicon, table, foldedOf },
      );
      if (known.size > heldArticles) known.clear();
      const numbers = likely.sort((a, b) => a - b);
      const articles = await Promise.all(numbers.map(recordOf));
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

/** The first terms of a query, as far as they have no more than `most` keys filed apart. */
function affordable(terms: readonly Term[], most: number): Term[] {
  const asked = new Set<string>();
  return terms.filter(({ keys }) => {
    const its = new Set(keys.map(filedUnder));
    if (asked.union(its).size > most) return false;
    for (const key of its) asked.add(key);
    return true;
  });
}
