import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import data from './data/function-words.json' with { type: 'json' };
import { type Lexicon, silentKey } from './lexicon.ts';
import type { Term } from './term.ts';
import { isHan, pairAt } from './text-terms.ts';
import { wordsAt } from './word-at.ts';

const silent = new Set([silentKey, ...data.words.map((word) => `latin:${word}`)]);
// A claim is a sentence or two; what is pasted beyond that is not looked at.
const longest = 400;

/**
 * Cut a query into terms, the longest known word first; what no word covers goes in pairs of
 * characters. Words that say nothing are left out.
 */
export function queryTerms(query: string, lexicon: Lexicon, table: FoldTable): Term[] {
  const folded = fold(query.slice(0, longest), table);
  const terms: Term[] = [];
  const add = (at: number, length: number, keys: readonly string[], kind: Term['kind']) =>
    terms.push({
      keys,
      kind,
      start: folded.starts[at] ?? 0,
      end: folded.ends[at + length - 1] ?? 0,
    });
  let runStart = 0;
  const closeRun = (end: number) => {
    for (let at = runStart; at + 1 < end; at++) {
      const pair = pairAt(folded.text, at);
      if (pair) add(at, 2, [`pair:${pair}`], 'pair');
    }
    // A character alone makes no pair: it is looked for in every pair;
    // but not behind a number, where it only says what is counted.
    const isCounter = terms.at(-1)?.kind === 'number' && /\d/.test(folded.text[runStart - 1] ?? '');
    const lone = end === runStart + 1 ? (folded.text[runStart] ?? '') : '';
    if (isHan(lone) && !isCounter && !data.characters.includes(lone))
      add(runStart, 1, [`character:${lone}`], 'pair');
  };
  for (let at = 0; at < folded.text.length; ) {
    const word = wordsAt(folded.text, at, lexicon)[0];
    if (!word && isHan(folded.text[at] ?? '')) {
      at++;
      continue;
    }
    closeRun(at);
    // 一個, 一次 and 一家 say no more than “a”.
    const isArticle = word?.keys[0] === 'number:1' && isHan(folded.text[at + 1] ?? '');
    if (word && !isArticle && !word.keys.some((key) => silent.has(key))) {
      // The ends of a range are the text's to offer: a query for a range means the whole.
      add(at, word.length, word.kind === 'number' ? word.keys.slice(0, 1) : word.keys, word.kind);
    }
    at += word?.length ?? 1;
    runStart = at;
  }
  closeRun(folded.text.length);
  return terms;
}
