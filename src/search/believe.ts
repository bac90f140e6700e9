import type { Settings } from './settings.ts';

/** What speaks for a source's stating a claim. */
export interface Grounds {
  /** How much of the claim its best sentence says, 0 to 1. */
  covered: number;
  /** The same of the best sentence of all sources. */
  best: number;
  /** What the claim asks for: the sum of its terms' weights. */
  asked: number;
}

/** Give how likely a source states a claim, 0 to 1: a logistic model, its weights from `npm run eval -- thresholds`. */
export function believe({ covered, best, asked }: Grounds, { belief }: Settings): number {
  // What one source says almost in the claim's words, another that holds half of them hardly says.
  const beside = best === 0 ? 0 : covered / best;
  const sum =
    belief.start +
    belief.covered * covered +
    belief.beside * beside +
    // A word or two stand in many a sentence by chance, a whole claim doesn't.
    belief.asked * Math.log(1 + asked);
  return 1 / (1 + Math.exp(-sum));
}
