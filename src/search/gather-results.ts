import type { FoldTable } from '../chinese/fold-characters.ts';
import { believe } from './believe.ts';
import type { Corpus } from './corpus.ts';
import { createObjection } from './create-objection.ts';
import { findMarks } from './find-marks.ts';
import type { Lexicon } from './lexicon.ts';
import { mostSaid } from './most-said.ts';
import { type RankedPlace, rankPlaces } from './rank-places.ts';
import type { PassageRecord } from './record.ts';
import type { SearchResult, Verdict } from './search-result.ts';
import type { Settings } from './settings.ts';
import type { Term } from './term.ts';
import { textTerms } from './text-terms.ts';
import type { WeighedTerm } from './weigh-terms.ts';

const passagesGiven = 10;
// Scores have three decimals.
const smallest = 0.001;
// Of a passage as shown, by the words that are known: the next query shows many of the same.
const shownTerms = new WeakMap<Lexicon, WeakMap<PassageRecord, readonly Term[]>>();

/** Give the sources of a corpus that hold a term of a query, best first, with their best passages marked. */
export function gatherResults(
  query: string,
  terms: readonly WeighedTerm[],
  corpus: Pick<Corpus, 'placesOf'>,
  { lexicon, table }: { lexicon: Lexicon; table: FoldTable },
  settings: Settings,
): SearchResult[] {
  const ranked = rankPlaces(terms, corpus, settings);
  const best = ranked[0]?.score ?? 0;
  const isObjected = createObjection(query, terms, { lexicon, table });
  const asked = terms.reduce((sum, { weight }) => sum + weight, 0);
  const termsOf = shownTerms.get(lexicon) ?? new WeakMap<PassageRecord, readonly Term[]>();
  shownTerms.set(lexicon, termsOf);
  const byArticle = Map.groupBy(ranked, ({ place }) => place.article);
  const results = [...byArticle].map(([article, places]) => {
    const covered = mostSaid(places, isObjected);
    // A source that says something else, as another number, is the next to one that states it.
    const nearly = believe({ covered: places[0]?.score ?? 0, best, asked }, settings);
    const score = round(
      Math.max(
        believe({ covered, best, asked }, settings),
        Math.min(nearly, settings.stated - smallest),
      ),
    );
    return {
      article: article.id,
      outlet: article.outlet,
      score,
      verdict: verdictOf(score, covered, settings),
      passages: worthShowing(places).map(({ place: { passage }, score }) => {
        const text = passage.shown ?? passage.text;
        const { date } = article;
        const offered = termsOf.get(passage) ?? textTerms(text, lexicon, table, date);
        termsOf.set(passage, offered);
        const matches = findMarks(text, terms, { lexicon, table, date }, offered);
        return { id: passage.id, text, score: round(score), matches };
      }),
    };
  });
  return results.sort((a, b) => b.score - a.score);
}

function verdictOf(score: number, covered: number, settings: Settings): Verdict {
  const { stated, related, least } = settings;
  if (score >= stated && covered >= least) return 'stated';
  return score >= related ? 'related' : 'none';
}

/** The best passages of a source, as far as they come near the first. */
function worthShowing(places: readonly RankedPlace[]): RankedPlace[] {
  const least = (places[0]?.score ?? 0) / 2;
  return places.slice(0, passagesGiven).filter(({ score }) => score >= least);
}

const round = (score: number) => Math.round(score * 1000) / 1000;
