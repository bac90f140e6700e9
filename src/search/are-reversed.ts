import data from './data/role-words.json' with { type: 'json' };
import type { Term } from './term.ts';

/** A text, and names in it. */
interface Statement {
  words: string;
  names: readonly Term[];
}

/**
 * Tell whether two names of a claim stand the other way round in a sentence, as where 「甲是乙的老師」
 * is held against 「乙是甲的老師」. What is said of both together (甲與乙不和) has no order, and
 * 被, 由 or 遭 before the second turns it.
 */
export function areReversed(claim: Statement, sentence: Statement): boolean {
  return claim.names.some((first, at) =>
    claim.names.slice(at + 1).some((second) => {
      const [mine, theirs] = [first, second].map((name) =>
        sentence.names.filter(({ keys }) => keys.some((key) => name.keys.includes(key))),
      );
      const [before, behind] = [theirs?.at(-1), mine?.[0]];
      if (!before || !behind || before.start >= behind.start) return false;
      if (areJoined(claim.words, first, second) || areJoined(sentence.words, before, behind))
        return false;
      return isPassive(claim.words, second) === isPassive(sentence.words, behind);
    }),
  );
}

const areJoined = (words: string, { end }: Term, { start }: Term) =>
  data.joining.some(
    (word) =>
      words.slice(end).trim().toLowerCase().startsWith(word) || endsWith(words, start, word),
  );

const isPassive = (words: string, { start }: Term) =>
  data.passive.some((word) => endsWith(words, start, word));

const endsWith = (words: string, end: number, word: string) =>
  words.slice(0, end).trim().toLowerCase().endsWith(word);
