import type { FoldedText } from '../chinese/folded-text.ts';
import data from './data/difference-words.json' with { type: 'json' };

/** A word that says how sure a statement is; offsets in UTF-16 units of the text as given. */
export interface CertaintyWord {
  kind: 'hedge' | 'firm' | 'negation';
  start: number;
  end: number;
}

const kinds = ['hedge', 'firm', 'negation'] as const;
const words = kinds
  .flatMap((kind) => data.certainty[kind].map((word) => ({ kind, word })))
  .sort((a, b) => b.word.length - a.word.length);
const notBefore: Record<string, string> = data.certainty.notBefore;
const notAfter: Record<string, string> = data.certainty.notAfter;

/** Give the words of a folded text that hedge, affirm or deny, the longest at each place, in order. */
export function readCertainty({ text, starts, ends }: FoldedText): CertaintyWord[] {
  const found: CertaintyWord[] = [];
  for (let at = 0; at < text.length; ) {
    const hit = words.find(({ word }) => text.startsWith(word, at) && stands(text, at, word));
    if (hit) {
      const last = at + hit.word.length - 1;
      found.push({ kind: hit.kind, start: starts[at] ?? 0, end: ends[last] ?? 0 });
    }
    at += hit?.word.length ?? 1;
  }
  return found;
}

function stands(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + word.length] ?? '';
  if (/[a-z]/.test(word)) return !/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after);
  return !isOneOf(notBefore[word], before) && !isOneOf(notAfter[word], after);
}

const isOneOf = (characters: string | undefined, character: string) =>
  character !== '' && (characters?.includes(character) ?? false);
