import type { Settings } from './settings.ts';

/** What speaks for a source's stating a claim. */
export interface Evidence {
  /** How much of the claim its best sentence says, 0 to 1. */
  covered: number;
  /** The same of the best sentence of all sources. */
  best: number;
  /** It says the contrary of a word of the claim. */
  opposite: boolean;
}

/** Give how likely a source states a claim, 0 to 1: a logistic model, its weights from `npm run eval -- thresholds`. */
export function believe({ covered, best, opposite }: Evidence, { belief }: Settings): number {
  // What one source says almost in the claim's words, another that holds half of them hardly says.
  const beside = best === 0 ? 0 : covered / best;
  const sum =
    belief.start +
    belief.covered * covered +
    belief.beside * beside +
    belief.opposite * Number(opposite);
  return 1 / (1 + Math.exp(-sum));
}
