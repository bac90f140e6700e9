import type { Search } from '../search/create-search.ts';
import type { ArticleRecord } from '../search/record.ts';

/** A sentence of an article, by ids. */
export interface SentenceId {
  article: string;
  sentence: string;
}

/** Two sentences of different articles, and how much they seem to say the same thing, 0 to 1. */
export interface SentencePair {
  pair: [SentenceId, SentenceId];
  score: number;
}

/** Give the name of a pair: `article#sentence article#sentence`, the smaller first. */
export const pairKey = (pair: readonly SentenceId[]): string =>
  pair
    .map(({ article, sentence }) => `${article}#${sentence}`)
    .sort()
    .join(' ');

// A shorter stretch between commas says too little to be looked for alone.
const shortestClause = 6;

/**
 * Give pairs of sentences of different articles that seem to say the same thing, likeliest first.
 *
 * Each sentence is looked for in the other articles, as a whole and clause by clause: the search
 * knows names, numbers and other words for the same. The score is the geometric mean of what both
 * searches found in both directions, so that a heading does not pair with all that contain it, and
 * two long sentences that share one clause still meet. `from` limits one side to some articles.
 */
export function pairSentences(
  search: Search,
  articles: readonly ArticleRecord[],
  from: ReadonlySet<string> = new Set(articles.map(({ id }) => id)),
): SentencePair[] {
  const whole = new Map<string, number>();
  const byClause = new Map<string, number>();
  const ask = (query: string, asker: string, article: string, scores: Map<string, number>) => {
    for (const result of search(query)) {
      if (result.article === article || !(from.has(article) || from.has(result.article))) continue;
      for (const { id, score } of result.passages) {
        const key = `${asker} ${result.article}#${id}`;
        scores.set(key, Math.max(score, scores.get(key) ?? 0));
      }
    }
  };
  for (const { id: article, passages } of articles) {
    for (const { id, text } of passages) {
      const asker = `${article}#${id}`;
      ask(text, asker, article, whole);
      for (const clause of text.split(/[，,；;：:。！？!?]/)) {
        if (clause.trim().length >= shortestClause) ask(clause, asker, article, byClause);
      }
    }
  }
  return [...whole.keys()]
    .map((key) => key.split(' ') as [string, string])
    .filter(([one, other]) => one < other)
    .map(([one, other]): SentencePair => {
      const there = `${one} ${other}`;
      const back = `${other} ${one}`;
      const scores = [whole, byClause].flatMap((by) => [by.get(there) ?? 0, by.get(back) ?? 0]);
      const score = scores.reduce((product, part) => product * part, 1) ** (1 / scores.length);
      return { pair: [toId(one), toId(other)], score: Math.round(score * 1000) / 1000 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function toId(key: string): SentenceId {
  const [article = '', sentence = ''] = key.split('#');
  return { article, sentence };
}
