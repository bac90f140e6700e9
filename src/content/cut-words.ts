import phrases from 'opencc-js/dict/STPhrases';
import { PrefixTree } from '../chinese/prefix-tree.ts';

/** A dictionary word in which a form stands across the border of two other words. */
export interface CutWord {
  form: string;
  word: string;
  parts: readonly [string, string];
}

/**
 * Find forms that would be read across the border of two words: 界面 in 世界面貌, 世界 + 面貌. The words
 * are those of OpenCC's phrase dictionary, in both scripts. Gives the first word for each form.
 */
export function cutWords(forms: Iterable<string>): CutWord[] {
  const tree = new PrefixTree<string>();
  for (const form of forms) tree.add(form, form);
  const words = dictionaryWords();
  const cut = new Map<string, CutWord>();
  for (const word of words) {
    // Two words of two characters and a form across them need four.
    if (word.length < 4) continue;
    for (let at = 1; at < word.length - 2; at++) {
      for (const { length, value: form } of tree.matchesAt(word, at)) {
        if (cut.has(form) || at + length >= word.length) continue;
        const parts = partsAround(word, at + 1, at + length, words);
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
    if (parts.every((part) => part.length > 1 && words.has(part))) return parts;
  }
}

let known: Set<string> | undefined;

function dictionaryWords(): ReadonlySet<string> {
  // Entries are `simplified traditional`, so that both are words.
  known ??= new Set(phrases.split(/[| ]/));
  return known;
}
