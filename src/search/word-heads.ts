import { cutsWord } from '../chinese/cuts-word.ts';
import type { WordRecord } from './record.ts';

// Shorter Latin words are not taken for mistyped names.
const shortestMistyped = 4;

/**
 * Give the beginnings by which a form is looked for: its first character, or first two letters; of a
 * name, so that one of them is left where a character is mistyped, its second character or, for all
 * names in Latin letters, its first letter.
 */
export function formHeads(form: string, { key }: WordRecord): string[] {
  const head = headAt(form, 0);
  if (!key.startsWith('name:') || form.length < 3) return [head];
  return [head, isLatin(head) ? initial(form) : headAt(form, 1)];
}

/** Give the beginnings of all forms that may matter to a folded query, each once. */
export function queryHeads(folded: string): Set<string> {
  const heads = new Set<string>();
  for (let at = 0; at < folded.length; at++) {
    if (cutsWord(folded, at) || /[ .%-]/.test(folded[at] ?? '')) continue;
    heads.add(headAt(folded, at));
    const word = /^[a-z0-9]*/.exec(folded.slice(at, at + shortestMistyped))?.[0] ?? '';
    if (word.length === shortestMistyped && isLatin(word)) heads.add(initial(word));
  }
  return heads;
}

const isLatin = (word: string) => /^[a-z]/.test(word);
const initial = (word: string) => `~${word[0]}`;

function headAt(folded: string, at: number): string {
  const two = folded.slice(at, at + 2);
  if (/^[a-z]{2}/.test(two)) return two;
  return /^[0-9]/.test(two) ? '0' : (two[0] ?? '');
}
