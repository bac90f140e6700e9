import { fold } from '../chinese/fold.ts';
import type { AnswerTools } from './answer-tools.ts';
import type { Search } from './create-search.ts';
import { type Difference, findDifferences } from './differences.ts';
import type { Reason } from './explain-match.ts';
import { queryGroups } from './query-groups.ts';
import type { ArticleRecord } from './record.ts';
import type { FoundPassage, SearchResult } from './search-result.ts';

/** What the page shows of a source beside its passages, and what it is filtered by. */
export type SourceLabel = Pick<
  ArticleRecord,
  'address' | 'outlet' | 'outletName' | 'region' | 'date' | 'lang' | 'title' | 'topics'
>;

/** A passage, the rest of its paragraph in the reading mode, and whether claims rest on it. */
export interface ShownPassage extends FoundPassage {
  isEvidence: boolean;
  before: string;
  after: string;
}

/** A source that states a claim or is related to it. */
export interface FoundSource extends SearchResult, SourceLabel {
  passages: ShownPassage[];
  /** Where its best passage says something else than the query. */
  differences: Difference[];
  /** The parts of the query, and the forms of each that its passages have. */
  reasons: Reason[];
}

/** The answer to a query: the sources that hold it, best first, and all others that were read, in the index's order. */
export interface Answer {
  found: FoundSource[];
  silent: SourceLabel[];
  /** How many further articles may hold it less; their texts were not read. */
  others: number;
  /** What was looked for, in the query's words. */
  terms: string[];
  /** The beginning of the query, folded: what suggestions are looked for by. */
  folded: string;
}

// Sentences by which a match is explained: those that are shown at once.
const explained = 3;
const longestName = 60;

/** Make the function that answers a query for the page; a query without words has an empty answer. */
export function createAnswer(
  index: { articles: readonly ArticleRecord[]; others?: number },
  search: Search,
  { table, lexicon, explain }: AnswerTools,
): (query: string) => Answer {
  const articles = new Map(index.articles.map((article) => [article.id, article]));
  return (query) => {
    const results = search(query);
    const groups = queryGroups(query, lexicon, table);
    const found = results.flatMap((result): FoundSource[] => {
      const article = articles.get(result.article);
      if (!article || result.verdict === 'none') return [];
      const { date } = article;
      const texts = result.passages.map(({ text }) => text);
      const differences = findDifferences(query, texts[0] ?? '', { lexicon, table, date });
      return [
        {
          ...result,
          ...labelOf(article),
          passages: result.passages.map((passage) => ({
            ...passage,
            ...surroundings(passage.id, article),
          })),
          // What only comes near a claim is no surer or less sure of it, and does not deny it.
          differences: differences.filter(
            ({ kind }) =>
              (kind !== 'certainty' && kind !== 'negation') || result.verdict === 'stated',
          ),
          reasons: explain(groups, texts.slice(0, explained), date),
        },
      ];
    });
    const spoken = new Set(found.map(({ article }) => article));
    const silent = index.articles.filter(({ id }) => !spoken.has(id)).map(labelOf);
    return {
      found,
      silent: results.length > 0 ? silent : [],
      others: index.others ?? 0,
      terms: groups.map(({ label }) => label),
      folded: fold(query.slice(0, longestName), table).text,
    };
  };
}

/** The words before and behind a passage in its paragraph, and whether claims rest on it. */
function surroundings(id: string, { passages }: ArticleRecord) {
  const at = passages.findIndex((passage) => passage.id === id);
  const rest = (from: number, to: number) =>
    passages
      .slice(from, to)
      .filter(({ paragraph }) => paragraph === passages[at]?.paragraph)
      .map(({ text, shown = text }) => shown)
      .join('');
  return {
    before: rest(0, at),
    after: rest(at + 1, passages.length),
    isEvidence: passages[at]?.isEvidence ?? false,
  };
}

function labelOf(article: ArticleRecord): SourceLabel {
  const { address, outlet, outletName, region, date, lang, title, topics } = article;
  return { address, outlet, outletName, region, date, lang, title, topics };
}
