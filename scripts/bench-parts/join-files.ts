import type { BuiltPart } from '../../src/search/build-part.ts';
import { joinParts } from '../../src/search/join-parts.ts';
import { nameRecord } from '../../src/search/name-record.ts';
import type { IndexFile } from '../../src/search/sealed-file.ts';
import type { MadeUpCorpus } from '../bench-search/generate-articles.ts';
import { madeUpInput } from '../bench-search/made-up-input.ts';

/** The files of joined parts by name, the manifest as `x.json`; how many, and megabytes. */
export interface JoinedFiles {
  files: ReadonlyMap<string, Uint8Array>;
  'number of files': number;
  'packs, MB': number;
  'terms, MB': number;
}

/** Join parts whose mode is `x`, and count what they weigh. */
export function joinFiles(parts: readonly BuiltPart[], names: MadeUpCorpus['names']): JoinedFiles {
  const { glossary, table } = madeUpInput({ articles: [], names });
  const records = glossary.flatMap((term) => nameRecord(term, table));
  const { manifests, words } = joinParts(
    parts.map(({ manifest }) => manifest),
    records,
  );
  const packs = parts.flatMap((part) => part.packs);
  const terms = parts.flatMap((part) => part.terms);
  const files = new Map<string, Uint8Array>(
    [...packs, ...terms, ...words].map(({ name, bytes }) => [name, bytes]),
  );
  files.set('x.json', new TextEncoder().encode(manifests['x']));
  const megabytes = (its: readonly IndexFile[]) =>
    Math.round(its.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e5) / 10;
  return {
    files,
    'number of files': files.size,
    'packs, MB': megabytes(packs),
    'terms, MB': megabytes(terms),
  };
}
