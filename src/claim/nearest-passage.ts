import type { Passage } from '../article/passage.ts';
import { type FoldTable, foldCharacters } from '../chinese/fold-characters.ts';

/** The passage that words most likely come from. */
export interface NearestPassage {
  passage: Passage;
  /** The words as this passage has them, where only script or punctuation differ. */
  printed?: string;
}

// Below, what is alike is everyday words.
const leastShare = 0.4;

/**
 * Give the passage that holds words to the letter, or but for script and punctuation, or most of
 * their pairs of characters; undefined where none holds many.
 */
export function nearestPassage(
  words: string,
  passages: readonly Passage[],
  table: FoldTable,
): NearestPassage | undefined {
  const exact = passages.find(({ text }) => text.includes(words));
  if (exact) return { passage: exact, printed: words };
  const sought = foldCharacters(words, table).text;
  const pairs = pairsOf(sought);
  let best: { passage: Passage; share: number } | undefined;
  for (const passage of passages) {
    const folded = foldCharacters(passage.text, table);
    const at = sought ? folded.text.indexOf(sought) : -1;
    if (at >= 0) {
      const [start, end] = [folded.starts[at], folded.ends[at + sought.length - 1]];
      return { passage, printed: passage.text.slice(start, end) };
    }
    const own = pairsOf(folded.text);
    const held = [...pairs].filter((pair) => own.has(pair)).length;
    const share = held / Math.max(1, pairs.size);
    if (share >= leastShare && share > (best?.share ?? 0)) best = { passage, share };
  }
  return best && { passage: best.passage };
}

function pairsOf(folded: string): Set<string> {
  return new Set(Array.from(folded.slice(1), (character, index) => folded[index] + character));
}
