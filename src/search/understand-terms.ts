import { createCompletion } from './complete-terms.ts';
import type { Lexicon } from './lexicon.ts';
import { createMending } from './mend-terms.ts';
import type { Postings } from './postings.ts';
import type { Settings } from './settings.ts';
import type { Term } from './term.ts';
import type { TypingErrors } from './typing-errors.ts';
import { type WeighedTerm, weighTerms } from './weigh-terms.ts';

/** Give what the terms of a query mean in a corpus: completed, mended, and weighed by rarity. */
export type Understanding = (terms: readonly Term[]) => WeighedTerm[];

/** Make the understanding of queries; it needs to know where keys stand, and no text. */
export function createUnderstanding(
  lexicon: Lexicon,
  postings: Postings,
  typing: TypingErrors,
  settings: Settings,
): Understanding {
  const complete = createCompletion(lexicon, postings);
  const mend = createMending(lexicon, postings, typing, settings);
  return (terms) => weighTerms(mend(complete(terms)), postings, settings);
}
