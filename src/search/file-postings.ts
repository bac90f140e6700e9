import { decodeTerms, type TermFile } from './decode-terms.ts';
import { noPosting, type Postings } from './postings.ts';
import { termFileOf } from './term-file-of.ts';

/** Postings that stand in files. What is asked of a file that isn't there yet is noted, and empty. */
export interface FilePostings extends Postings {
  /** Read the files that were asked for; gives how many. */
  readWanted: () => Promise<number>;
}

// About 5 MB in memory, and more than two queries ask of one part; then those not asked for longest go.
const held = 256;

/** Make postings of `count` files; `readFile` gives the n-th. */
export function createFilePostings(
  { total, count }: { total: number; count: number },
  readFile: (number: number) => Promise<Uint8Array>,
): FilePostings {
  const files = new Map<number, TermFile>();
  const wanted = new Set<number>();
  const fileOf = (key: string) => {
    const number = termFileOf(key, count);
    const file = files.get(number);
    if (!file) {
      wanted.add(number);
      return undefined;
    }
    // To the end: the first is then the one not asked for longest.
    files.delete(number);
    files.set(number, file);
    return file;
  };
  return {
    total,
    of: (key) => fileOf(key)?.of(key) ?? noPosting,
    latinLike(word) {
      const start = `latin:${word.slice(0, 2)}`;
      return Array.from(fileOf(start)?.keys() ?? []).filter((key) => key.startsWith(start));
    },
    async readWanted() {
      const numbers = [...wanted];
      wanted.clear();
      await Promise.all(
        numbers.map(async (number) => files.set(number, decodeTerms(await readFile(number)))),
      );
      for (const number of files.keys()) {
        if (files.size <= held) break;
        files.delete(number);
      }
      return numbers.length;
    },
  };
}
