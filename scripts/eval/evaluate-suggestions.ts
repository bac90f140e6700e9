import { claimedPairs } from '../../src/claim/claimed-pairs.ts';
import { pairKey, pairSentences } from '../../src/claim/pair-sentences.ts';
import type { Edition } from '../../src/content/edition.ts';
import { createSearch } from '../../src/search/create-search.ts';
import type { SearchIndex } from '../../src/search/record.ts';
import { readEvalJson } from './read-eval-json.ts';

/** The least share of the first pairs that must say the same thing. */
export interface SuggestionBars {
  precision?: number;
}

/** A pair that somebody read and judged; pairs within one claim were judged by the claim's writer. */
interface JudgedPair {
  pair: string;
  same: boolean;
}

const first = 50;
const depths = [first, 100, 200, 400];

/**
 * Print how good the suggested pairs of sentences are, found as if there were no claims: how many of
 * the first say the same thing, and how many of those within one claim are found. Give a line where
 * the figure is below its bar.
 */
export async function evaluateSuggestions(
  index: SearchIndex,
  edition: Edition,
  bars: SuggestionBars,
): Promise<string[]> {
  const judged = await readEvalJson<{ pairs: JudgedPair[] }>('pairs');
  const claimed = claimedPairs(edition.claims);
  const same = new Map(judged.pairs.map(({ pair, same }) => [pair, same]));
  for (const pair of claimed) same.set(pair, true);
  const found = pairSentences(createSearch(index), index.articles).map(({ pair }) => pairKey(pair));
  const top = found.slice(0, first);
  const precision = top.filter((pair) => same.get(pair)).length / first;
  const open = top.filter((pair) => !same.has(pair));
  console.log(`\nSuggested pairs of sentences: ${found.length}; within one claim: ${claimed.size}`);
  console.log(`Of the first ${first}, ${precision.toFixed(2)} say the same thing.`);
  for (const pair of open) console.log(`  not judged yet, counted as not: ${pair}`);
  console.table(
    Object.fromEntries(
      depths.map((depth) => {
        const hits = found.slice(0, depth).filter((pair) => claimed.has(pair)).length;
        return [
          `first ${depth}`,
          { 'of those within one claim': (hits / claimed.size).toFixed(2) },
        ];
      }),
    ),
  );
  const { precision: bar = 0 } = bars;
  return precision < bar
    ? [`Suggested pairs: precision is ${precision.toFixed(2)}, expected at least ${bar}.`]
    : [];
}
