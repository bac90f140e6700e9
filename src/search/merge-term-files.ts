import { appendPostings } from './append-postings.ts';
import { decodeTerms } from './decode-terms.ts';
import { encodeTerms, type TermEntry } from './encode-terms.ts';
import { type ManifestPart, type NamedFiles, termFileName } from './manifest.ts';
import { mostKept } from './most-kept.ts';
import { type IndexFile, openSealed, sealFile } from './sealed-file.ts';
import type { SizeSettings } from './size-settings.ts';
import { startsOf } from './starts-of.ts';
import { termFileOf } from './term-file-of.ts';

/** Term files of several parts as one set, made as they are taken. */
export interface MergedTerms {
  terms: NamedFiles;
  files: AsyncIterable<IndexFile>;
}

interface Options {
  /** Beginning of the names of the merged files. */
  name: string;
  read: (name: string) => Promise<Uint8Array>;
  size: SizeSettings;
}

/**
 * Merge the term files of parts that follow on one another. Their counts are powers of two, so that the
 * keys of one file of the smallest part stand in few files of the others: only so much is held at once.
 */
export function mergeTermFiles(
  parts: readonly Pick<ManifestPart, 'terms' | 'passages'>[],
  { name, read, size }: Options,
): MergedTerms {
  const counts = parts.map(({ terms }) => terms.count);
  const starts = startsOf(
    parts.map(({ passages }) => passages.reduce((sum, count) => sum + count, 0)),
  );
  const fewest = Math.min(...counts);
  // No more than their sum, since what parts have in common stands once.
  const count = 2 ** Math.floor(Math.log2(counts.reduce((sum, its) => sum + its, 0)));
  const filesAt = (first: number, all: number) =>
    Array.from({ length: all / fewest }, (_, nth) => first + nth * fewest);

  async function* files(): AsyncGenerator<IndexFile> {
    for (let first = 0; first < fewest; first++) {
      const opened = await Promise.all(
        parts.map(({ terms }) =>
          Promise.all(
            filesAt(first, terms.count).map(async (number) => {
              const file = termFileName(terms, number);
              return decodeTerms(openSealed(file, await read(file)));
            }),
          ),
        ),
      );
      const groups = new Map<number, TermEntry[]>();
      const keys = new Set(opened.flatMap((its) => its.flatMap((file) => [...file.keys()])));
      for (const key of keys) {
        const from = parts.map(({ terms }, at) => {
          const file = opened[at]?.[(termFileOf(key, terms.count) - first) / fewest];
          if (file) return file.of(key);
          throw new RangeError(`Cannot find the file of \`${key}\`: counts are no powers of two.`);
        });
        const { count: all, places } = appendPostings(from, starts, mostKept(key, size));
        const number = termFileOf(key, count);
        const group = groups.get(number) ?? [];
        group.push([key, all, Array.from(places)]);
        groups.set(number, group);
      }
      for (const number of filesAt(first, count))
        yield sealFile(termFileName({ name }, number), encodeTerms(groups.get(number) ?? []));
    }
  }
  return { terms: { name, count }, files: files() };
}
