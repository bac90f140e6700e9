import { compareDates, dateSpan } from '../claim/date-span.ts';
import { type DatedClaim, datedClaims } from '../claim/dated-claims.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import { formatValueDate } from './format-value-date.ts';
import type { Reader } from './reader.ts';
import { summariseAll } from './summarise-all.ts';

/** Something with a date: an article that appeared, or a claim. */
export interface TimelineEntry {
  date: string;
  name: string;
  address: string;
  text: string;
  language?: string;
  /** Of an article, its outlet. */
  outlet?: string;
  isInferred?: boolean;
  /** Of a claim, that its evidence gives other dates too. */
  isDisputed?: boolean;
  /** Of a claim, the first sentence of each article, with the words that give the date. */
  sentences?: { outlet: string; address: string; words?: string | undefined; language: string }[];
}

/** What falls into a month, or into a longer part of a year. */
export interface TimelinePeriod {
  date: string;
  name: string;
  entries: TimelineEntry[];
}

/** The timeline in three: before the first article, from then on, and what was still to come. */
export interface Timeline {
  before: TimelinePeriod[];
  during: TimelinePeriod[];
  plans: TimelinePeriod[];
}

/** Show what happened when, as the articles of an edition have it. */
export function showTimeline(edition: Edition, reader: Reader): Timeline {
  const { articles, claims, site } = edition;
  const dated = datedClaims(claims, articles);
  const summaries = summariseAll(edition, articles, reader);
  const summaryOf = (id: string) => summaries[articles.findIndex((one) => one.id === id)];
  const named = (date: string) => ({ date, name: formatValueDate(date, reader) });
  const toEntry = ({ claim, date, evidence }: DatedClaim): TimelineEntry => {
    const first = [...Map.groupBy(evidence, ({ article }) => article).values()];
    return {
      ...named(date),
      address: address(reader.mode, `claims/${claim.id}/`),
      isDisputed: dated.some((other) => other.claim === claim && other.date !== date),
      text: reader.words(claim.statement, { variant: site.variant }),
      sentences: first.flatMap(([one]) => {
        const article = articles.find(({ id }) => id === one?.article);
        const summary = article && summaryOf(article.id);
        if (!one || !summary) return [];
        const { outlet, language } = summary;
        const to = `${summary.address}#${one.sentence}`;
        const isDated = one.value && 'date' in one.value;
        const words = isDated ? reader.words(one.value?.words ?? '', article) : undefined;
        return [{ outlet, address: to, words, language }];
      }),
    };
  };
  const published = summaries.map(
    ({ title, date, ...own }): TimelineEntry => ({ ...own, ...named(date), text: title }),
  );
  const past = dated.filter(({ isPlan }) => !isPlan).map(toEntry);
  const plans = dated.filter(({ isPlan }) => isPlan).map(toEntry);
  const toPeriods = (entries: readonly TimelineEntry[]) =>
    [
      ...Map.groupBy(entries, ({ date }) => date.slice(0, isInMonth.test(date) ? 7 : undefined)),
    ].map(([date, its]): TimelinePeriod => ({ ...named(date), entries: its }));
  const all = toPeriods([...published, ...past].sort((a, b) => compareDates(a.date, b.date)));
  const start = articles.map((one) => one.published.date.slice(0, 7)).sort()[0] ?? '';
  const isBefore = ({ date }: TimelinePeriod) => dateSpan(date).last < start;
  return {
    before: all.filter(isBefore),
    during: all.filter((period) => !isBefore(period)),
    plans: toPeriods(plans),
  };
}

const isInMonth = /^\d{4}-\d/;
