import type { FoldedText } from '../chinese/folded-text.ts';
import { denyingWord } from './denying-word.ts';
import type { Lexicon } from './lexicon.ts';
import { readCertainty } from './read-certainty.ts';
import type { Term } from './term.ts';

/** What is compared: a text folded, and its terms. */
interface Statement {
  folded: FoldedText;
  terms: readonly Term[];
}

/**
 * Give the words of a claim that a sentence has the contrary of, and not the word itself (開放,
 * 封閉): pairs of the claim's and the sentence's. A denied word is no contrary of another.
 */
export function findOpposites(
  claim: Statement,
  sentence: Statement,
  lexicon: Pick<Lexicon, 'recordOf'>,
): { mine: Term; theirs: Term }[] {
  const keysOf = ({ terms }: Statement) => new Set(terms.flatMap(({ keys }) => keys));
  const [own, other] = [keysOf(claim), keysOf(sentence)];
  return claim.terms.flatMap((mine) => {
    const opposites = mine.keys.flatMap((key) => lexicon.recordOf(key)?.opposites ?? []);
    if (opposites.some((key) => own.has(key)) || mine.keys.some((key) => other.has(key))) return [];
    const theirs = sentence.terms.find(({ keys }) => keys.some((key) => opposites.includes(key)));
    if (!theirs || isDenied(claim, mine) || isDenied(sentence, theirs)) return [];
    return [{ mine, theirs }];
  });
}

const isDenied = ({ folded }: Statement, term: Term) =>
  denyingWord(readCertainty(folded), term) !== undefined;
