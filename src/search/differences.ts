import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { differsInCertainty } from './differs-in-certainty.ts';
import { findOpposites } from './find-opposites.ts';
import type { Lexicon } from './lexicon.ts';
import { type Amount, readAmounts } from './read-amounts.ts';
import { readDates, type StatedDate } from './read-dates.ts';
import { isSameAmount, isSameKind } from './same-amount.ts';
import { createAnchors } from './shared-terms.ts';
import { textTerms } from './text-terms.ts';

/** Where a sentence says something else than a claim, in the words of each; empty where it has none. */
export interface Difference {
  kind: 'number' | 'date' | 'certainty' | 'negation' | 'opposite';
  claim: string;
  text: string;
}

// A claim is a sentence or two; what is pasted beyond that is not looked at.
const longest = 400;

/**
 * Give where a sentence differs from a claim that it is found by: another number or one less exact,
 * another date or one less precise, a word of contrary meaning, more or less certain, denied. Values are compared, not their
 * writing; `date` (YYYY-MM-DD) is the sentence's, which 明年 counts from.
 *
 * A number without a counterpart is no difference: the sentence before may hold it. Counterparts are
 * the nearest to a word that claim and sentence share.
 */
export function findDifferences(
  query: string,
  text: string,
  { lexicon, table, date }: { lexicon: Lexicon; table: FoldTable; date: string },
): Difference[] {
  const claim = query.slice(0, longest);
  const sides = [claim, text].map((words) => {
    const folded = fold(words, table);
    const dates = readDates(folded, date);
    const terms = textTerms(words, lexicon, table, date);
    return { words, folded, dates, amounts: readAmounts(folded, dates), terms };
  });
  const [mine, theirs] = sides;
  if (!mine || !theirs) return [];
  const nearest = createAnchors(mine.terms, theirs.terms);
  const differences: Difference[] = [];
  const tell = (kind: Difference['kind'], own: Span, other: Span | undefined) => {
    if (!other) return;
    const found = {
      kind,
      claim: claim.slice(own.start, own.end),
      text: text.slice(other.start, other.end),
    };
    // What a claim says twice differs once.
    if (!differences.some((known) => known.claim === found.claim && known.text === found.text))
      differences.push(found);
  };
  for (const amount of mine.amounts) {
    if (theirs.amounts.some((other) => isSameAmount(amount, other))) continue;
    const sameValue = theirs.amounts.filter(
      (other) => other.value === amount.value && mayBeSame(amount, other),
    );
    const others = theirs.amounts.filter(
      (other) =>
        mayBeSame(amount, other) && !mine.amounts.some((known) => known.value === other.value),
    );
    tell('number', amount, nearest(amount, sameValue.length > 0 ? sameValue : others));
  }
  for (const stated of mine.dates) {
    if (theirs.dates.some((other) => agrees(stated, other))) continue;
    // Of 「原定今年底，推遲至明年春季」, a claim about next year is compared with the latter.
    const sameYear = theirs.dates.filter(({ year }) => year !== undefined && year === stated.year);
    tell('date', stated, nearest(stated, sameYear.length > 0 ? sameYear : theirs.dates));
  }
  for (const opposite of findOpposites(mine, theirs, lexicon))
    tell('opposite', opposite.mine, opposite.theirs);
  return [...differences, ...differsInCertainty(mine, theirs)];
}

interface Span {
  start: number;
  end: number;
}

/** Without a unit only the value tells what is counted. */
const mayBeSame = (a: Amount, b: Amount) =>
  a.value === b.value ? isSameKind(a, b) : a.kind !== null && a.kind === b.kind && !isArticle(b);

/** 一個 and 一名 are Chinese for “a”, not a count that another could differ from. */
const isArticle = ({ kind, value }: Amount) => kind === 'people' && value === '1';

/** Papers leave out the year of their day; a part or day that is left out makes a date less precise. */
const agrees = (claim: StatedDate, text: StatedDate) =>
  (claim.year === undefined || text.year === undefined || claim.year === text.year) &&
  (claim.part === undefined || claim.part === text.part) &&
  (claim.day === undefined || claim.day === text.day);
