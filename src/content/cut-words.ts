import phrases from 'opencc-js/dict/STPhrases';
import { PrefixTree } from '../chinese/prefix-tree.ts';

/** A dictionary word in which a form stands across the border of its parts. */
export interface CutWord {
  form: string;
  word: string;
  parts: readonly [string, string];
}

/**
 * Find forms that would be read across the border of two words: 房价 in 票房价值, 票房 + 价值. The words
 * are those of OpenCC's phrase dictionary, in both scripts; it holds words with ambiguous characters
 * only, so that one of the two being in it is enough. Gives the first word for each form.
 */
export function cutWords(forms: Iterable<string>): CutWord[] {
  const tree = new PrefixTree<string>();
  for (const form of forms) tree.add(form, form);
  const words = dictionaryWords();
  const cut = new Map<string, CutWord>();
  for (const word of words) {
    for (let at = 1; at < word.length - 2; at++) {
      for (const { length, value: form } of tree.matchesAt(word, at)) {
        const end = at + length;
        if (cut.has(form) || end >= word.length) continue;
        // 发布会 in 新闻发布会 is a word that begins with 发布: the form is meant.
        if (words.has(word.slice(at)) || words.has(word.slice(0, end))) continue;
        const parts = partsAround(word, at + 1, end, words);
        if (parts) cut.set(form, { form, word, parts });
      }
    }
  }
  return [...cut.values()];
}

function partsAround(
  word: string,
  from: number,
  to: number,
  words: ReadonlySet<string>,
): [string, string] | undefined {
  for (let border = from; border < to; border++) {
    const parts: [string, string] = [word.slice(0, border), word.slice(border)];
    if (parts.some((part) => part.length > 1 && words.has(part))) return parts;
  }
  return undefined;
}

let known: Set<string> | undefined;

function dictionaryWords(): ReadonlySet<string> {
  // Entries are `simplified traditional`, so that both are words.
  known ??= new Set(phrases.split(/[| ]/));
  return known;
}
