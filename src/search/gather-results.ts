import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Corpus } from './corpus.ts';
import { findMarks } from './find-marks.ts';
import type { Lexicon } from './lexicon.ts';
import { type RankedPlace, rankPlaces } from './rank-places.ts';
import type { PassageRecord } from './record.ts';
import type { SearchResult, Verdict } from './search-result.ts';
import type { Settings } from './settings.ts';
import type { Term } from './term.ts';
import { textTerms } from './text-terms.ts';
import type { WeighedTerm } from './weigh-terms.ts';

const passagesGiven = 10;
// Of a passage as shown, by the words that are known: the next query shows many of the same.
const shownTerms = new WeakMap<Lexicon, WeakMap<PassageRecord, readonly Term[]>>();

/** Give the sources of a corpus that hold a term, best first, with their best passages marked. */
export function gatherResults(
  terms: readonly WeighedTerm[],
  corpus: Pick<Corpus, 'placesOf'>,
  { lexicon, table }: { lexicon: Lexicon; table: FoldTable },
  settings: Settings,
): SearchResult[] {
  const ranked = rankPlaces(terms, corpus, settings);
  const termsOf = shownTerms.get(lexicon) ?? new WeakMap<PassageRecord, readonly Term[]>();
  shownTerms.set(lexicon, termsOf);
  const byArticle = Map.groupBy(ranked, ({ place }) => place.article);
  return [...byArticle].map(([article, places]) => {
    const best = round(places[0]?.score ?? 0);
    return {
      article: article.id,
      outlet: article.outlet,
      score: best,
      verdict: verdictOf(best, settings),
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
}

function verdictOf(score: number, { stated, related }: Settings): Verdict {
  if (score >= stated) return 'stated';
  return score >= related ? 'related' : 'none';
}

/** The best passages of a source, as far as they come near the first. */
function worthShowing(places: readonly RankedPlace[]): RankedPlace[] {
  const least = (places[0]?.score ?? 0) / 2;
  return places.slice(0, passagesGiven).filter(({ score }) => score >= least);
}

const round = (score: number) => Math.round(score * 1000) / 1000;
