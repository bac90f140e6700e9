import type { FoldedText } from '../chinese/folded-text.ts';
import { denyingWord } from './denying-word.ts';
import type { Difference } from './differences.ts';
import { type CertaintyWord, readCertainty } from './read-certainty.ts';
import type { Term } from './term.ts';

/** A claim or a sentence, with all that was read from it. */
interface Statement {
  words: string;
  folded: FoldedText;
  terms: readonly Term[];
}

// Fewer characters are words to look for, not a claim that could be more or less certain.
const shortestClaim = 8;

/**
 * Give where a sentence is more or less certain than a claim, or denies it. What counts is the clause
 * that shares most with the claim: a 可能 two commas on belongs to something else.
 */
export function differsInCertainty(claim: Statement, sentence: Statement): Difference[] {
  const shared = new Set(claim.terms.flatMap(({ keys }) => keys));
  const isShared = ({ keys, kind }: Term) =>
    kind !== 'number' && keys.some((key) => shared.has(key));
  const clause = bestClause(sentence.words, sentence.terms.filter(isShared));
  if (!clause) return [];
  const mine = wordsOf(claim);
  const theirs = wordsOf(sentence);
  const near = theirs.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const differences: Difference[] = [];
  const tell = (kind: Difference['kind'], own?: CertaintyWord, other?: CertaintyWord) =>
    differences.push({
      kind,
      claim: own ? claim.words.slice(own.start, own.end) : '',
      text: other ? sentence.words.slice(other.start, other.end) : '',
    });
  const [myHedge, theirHedge] = [mine, near].map((words) => first(words, 'hedge'));
  const [myFirm, theirFirm] = [mine, near].map((words) => first(words, 'firm'));
  if (!myHedge !== !theirHedge && (myHedge || myFirm || claim.words.length >= shortestClaim)) {
    // Where both say 將, the one that adds 預計 does not say it instead.
    const alike = myFirm && theirFirm;
    tell(
      'certainty',
      myHedge ?? (alike ? undefined : myFirm),
      theirHedge ?? (alike ? undefined : theirFirm),
    );
  }

  const theirTerms = sentence.terms.filter(isShared);
  for (const term of claim.terms) {
    if (term.kind === 'number' || term.kind === 'name') continue;
    const same = theirTerms.filter(({ keys }) => keys.some((key) => term.keys.includes(key)));
    if (same.length === 0) continue;
    const own = denyingWord(mine, term);
    const others = same.map((their) => denyingWord(theirs, their));
    // What denies elsewhere in the other may deny the same (他說「不會」).
    if (own ? first(theirs, 'negation') : first(mine, 'negation') || !others.every(Boolean))
      continue;
    tell('negation', own, others[0]);
    break;
  }
  return differences;
}

const first = (words: readonly CertaintyWord[], kind: CertaintyWord['kind']) =>
  words.find((word) => word.kind === kind);

/** The certainty words of a statement that are no part of a longer known word (未达预期). */
const wordsOf = ({ folded, terms }: Statement) =>
  readCertainty(folded).filter(
    ({ start, end }) =>
      !terms.some(
        (term) =>
          (term.kind === 'name' || term.kind === 'word') &&
          term.start <= start &&
          term.end >= end &&
          term.end - term.start > end - start,
      ),
  );

/** The stretch between two commas that holds most of the shared terms. */
function bestClause(words: string, shared: readonly Term[]) {
  let best: { start: number; end: number; held: number } | undefined;
  for (const { 0: clause, index } of words.matchAll(/[^，,；;：:。！？!?]+/g)) {
    const end = index + clause.length;
    const held = shared.filter((term) => term.start >= index && term.end <= end).length;
    if (held > 0 && held > (best?.held ?? 0)) best = { start: index, end, held };
  }
  return best;
}
