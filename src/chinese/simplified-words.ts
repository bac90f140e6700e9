import phrases from 'opencc-js/dict/STPhrases';
import data from './data/both-traditional.json' with { type: 'json' };
import { PrefixTree } from './prefix-tree.ts';

/** A word in Simplified script, at a UTF-16 offset. */
export interface SimplifiedWord {
  word: string;
  offset: number;
}

/**
 * Give the words of a Traditional text that are Simplified though each of their characters is found
 * in Traditional texts too: 机制, 以后. The words are those of OpenCC's phrase dictionary that
 * are no Traditional words as well.
 */
export function simplifiedWords(text: string): SimplifiedWord[] {
  known ??= plantWords();
  const found: SimplifiedWord[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const { length } of known.matchesAt(text, at)) {
      found.push({ word: text.slice(at, at + length), offset: at });
      at += length - 1;
      break;
    }
  }
  return found;
}

let known: PrefixTree<true> | undefined;

function plantWords(): PrefixTree<true> {
  const entries = phrases.split('|').map((entry) => entry.split(' '));
  const traditional = new Set(entries.map(([, word]) => word));
  const tree = new PrefixTree<true>();
  for (const [word = '', other = ''] of entries) {
    const characters = [...other];
    const isPlain = [...word].every(
      (character, at) => character === characters[at] || data.characters.includes(character),
    );
    if (!isPlain && !traditional.has(word)) tree.add(word, true);
  }
  return tree;
}
