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
  const read = new Set<number>();
  let lexicon = createLexicon(readWords(always), table);
  return async (folded) => {
    const numbers = new Set(Array.from(queryHeads(folded), (head) => wordFileOf(head, counts)));
    const missing = [...numbers].filter((number) => !read.has(number));
    if (missing.length === 0) return lexicon;
    const bodies = await Promise.all(missing.map(readFile));
    for (const number of missing) read.add(number);
    const text = new TextDecoder();
    lexicon = lexicon.learn(bodies.flatMap((body) => readWords(text.decode(body))));
    return lexicon;
  };
}
