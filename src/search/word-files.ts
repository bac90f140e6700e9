import type { FoldTable } from '../chinese/fold-characters.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { type WordFileCounts, wordFileOf } from './word-file-of.ts';
import { queryHeads } from './word-heads.ts';
import { readWords } from './word-lines.ts';

/** Give the lexicon that a folded query needs; the same object until a query needs more. */
export type LexiconFor = (folded: string) => Promise<Lexicon>;

/** Make the lexicon of word files, which grows with the queries; `readFile` gives the n-th file. */
export function createWordFiles(
  { counts, always, table }: { counts: WordFileCounts; always: string; table: FoldTable },
  readFile: (number: number) => Promise<Uint8Array>,
): LexiconFor {
  const learnt = new Set<number>();
  // Another query may ask for a file that is there, while the first one waits for its others.
  const asked = new Map<number, Promise<Uint8Array>>();
  const ask = (number: number) => {
    const reading = asked.get(number) ?? readFile(number);
    asked.set(number, reading);
    reading.catch(() => asked.delete(number));
    return reading;
  };
  let lexicon = createLexicon(readWords(always), table);
  return async (folded) => {
    const numbers = new Set(Array.from(queryHeads(folded), (head) => wordFileOf(head, counts)));
    const missing = [...numbers].filter((number) => !learnt.has(number));
    const bodies = await Promise.all(missing.map(ask));
    const text = new TextDecoder();
    const words = bodies.flatMap((body, at) =>
      learnt.has(missing[at] as number) ? [] : readWords(text.decode(body)),
    );
    for (const number of missing) learnt.add(number);
    if (words.length > 0) lexicon = lexicon.learn(words);
    return lexicon;
  };
}
