import { buildIndex } from '../../src/search/build-index.ts';
import { buildPart } from '../../src/search/build-part.ts';
import { joinParts } from '../../src/search/join-parts.ts';
import { nameRecord } from '../../src/search/name-record.ts';
import type { PartManifest } from '../../src/search/part-manifest.ts';
import type { MadeUpCorpus } from '../bench-search/generate-articles.ts';
import { madeUpInput } from '../bench-search/made-up-input.ts';

/** An archive in parts, as files in memory, and what it weighs. */
export interface BuiltParts {
  /** By name; the manifest is `x.json`. */
  files: Map<string, Uint8Array>;
  /** Seconds for all parts, one after the other, and for joining them. */
  'build, s': number;
  'join, s': number;
  files_: number;
  /** Megabytes of texts and of terms. */
  'packs, MB': number;
  'terms, MB': number;
}

/** Build made-up articles as so many parts of one size each. */
export function buildParts(corpus: MadeUpCorpus, count: number): BuiltParts {
  const files = new Map<string, Uint8Array>();
  const manifests: PartManifest[] = [];
  const bytes = { packs: 0, terms: 0 };
  const { glossary, table } = madeUpInput({ ...corpus, articles: [] });
  const each = Math.ceil(corpus.articles.length / count);
  const start = performance.now();
  for (let at = 0; at < count; at++) {
    const articles = corpus.articles.slice(at * each, (at + 1) * each);
    const indexOf = () => buildIndex(madeUpInput({ ...corpus, articles }));
    const { manifest, packs, terms } = buildPart({ name: `p${at}`, modes: ['x'], indexOf });
    manifests.push(JSON.parse(JSON.stringify(manifest)));
    for (const [kind, its] of Object.entries({ packs, terms })) {
      for (const file of its) {
        files.set(file.name, file.bytes);
        bytes[kind as keyof typeof bytes] += file.bytes.length;
      }
    }
  }
  const built = performance.now();
  const names = glossary.flatMap((term) => nameRecord(term, table));
  const joined = joinParts(manifests, names);
  for (const { name, bytes: its } of joined.words) files.set(name, its);
  files.set('x.json', new TextEncoder().encode(joined.manifests['x']));
  return {
    files,
    'build, s': (built - start) / 1000,
    'join, s': (performance.now() - built) / 1000,
    files_: files.size,
    'packs, MB': bytes.packs / 1e6,
    'terms, MB': bytes.terms / 1e6,
  };
}
