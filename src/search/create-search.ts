import { createCompletion } from './complete-terms.ts';
import { createCorpus } from './corpus.ts';
import { joinTable } from './cut-table.ts';
import { findMarks } from './find-marks.ts';
import { createLexicon } from './lexicon.ts';
import { createMending } from './mend-terms.ts';
import { queryTerms } from './query-terms.ts';
import { type RankedPlace, rankPlaces } from './rank-places.ts';
import type { SearchIndex } from './record.ts';
import type { SearchResult, Verdict } from './search-result.ts';
import { settings as chosen, type Settings } from './settings.ts';
import { weighTerms } from './weigh-terms.ts';

/** Give the sources that hold a query's words, best first; none for a query without words. */
export type Search = (query: string) => SearchResult[];

const passagesGiven = 10;

/** Make the search of an index. */
export function createSearch(index: SearchIndex, settings: Settings = chosen): Search {
  const table = joinTable(index.fold);
  const lexicon = createLexicon(index.names, table);
  const corpus = createCorpus(index.articles, lexicon, table);
  const complete = createCompletion(lexicon, corpus);
  const mend = createMending(lexicon, corpus, settings);

  return (query) => {
    const terms = weighTerms(mend(complete(queryTerms(query, lexicon, table))), corpus, settings);
    const byArticle = Map.groupBy(
      rankPlaces(terms, corpus, settings),
      ({ place }) => place.article,
    );
    return [...byArticle].map(([article, places]) => {
      const best = round(places[0]?.score ?? 0);
      return {
        article: article.id,
        outlet: article.outlet,
        score: best,
        verdict: verdictOf(best, settings),
        passages: worthShowing(places).map(({ place: { passage }, score }) => {
          const text = passage.shown ?? passage.text;
          const matches = findMarks(text, terms, { lexicon, table, date: article.date });
          return { id: passage.id, text, score: round(score), matches };
        }),
      };
    });
  };
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
