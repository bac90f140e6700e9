import { buildIndex } from '../../src/search/build-index.ts';
import { type BuiltPart, buildPart } from '../../src/search/build-part.ts';
import type { MadeUpCorpus } from '../bench-search/generate-articles.ts';
import { madeUpInput } from '../bench-search/made-up-input.ts';

/** Build made-up articles as so many parts of one size each, one after the other; their mode is `x`. */
export function buildParts(corpus: MadeUpCorpus, count: number): BuiltPart[] {
  const each = Math.ceil(corpus.articles.length / count);
  return Array.from({ length: count }, (_, at) => {
    const articles = corpus.articles.slice(at * each, (at + 1) * each);
    const indexOf = () => buildIndex(madeUpInput({ ...corpus, articles }));
    return buildPart({ name: `p${at}`, modes: ['x'], indexOf });
  });
}
