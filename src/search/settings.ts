/** What ranking rests on. The figures were chosen on the development queries: see DESIGN.md. */
export const settings = {
  /** How much a kind of term weighs at equal rarity. */
  weight: { name: 1.5, number: 1.5, word: 1, pair: 0.6 },
  /** A pair with a function character in it weighs this part. */
  functionPair: 0.3,
  /** A pair or an English word that no text offers weighs this part: it may be another wording. */
  unseen: 0.3,
  /** What a pair counts where a passage has its two characters, but apart; half for one of them. */
  characters: 0.5,
  /** How much a term counts that stands not in the sentence but near it. */
  near: {
    name: { before: 0.7, after: 0.3, head: 0.4 },
    other: { before: 0.3, after: 0.2, head: 0.2 },
  },
  /** What part of its score a passage of each kind keeps: a sentence that says it comes first. */
  kind: { sentence: 1, item: 0.97, caption: 0.9, title: 0.92, heading: 0.88 },
  /** A long passage covers much by chance: from this length on the score falls, at this rate. */
  length: { from: 60, fall: 0.1 },
  /** What part of a term counts that was mended for a typing error. */
  mended: 0.9,
  /**
   * What makes a source's score, and from which scores on it states the claim or is related:
   * `npm run eval -- thresholds`.
   */
  belief: { start: -10.5, covered: 7.6, beside: 3.9, asked: 1.6 },
  stated: 0.44,
  related: 0.2,
  /** Of a claim that its best sentence covers less of, a source states nothing, however little others hold. */
  least: 0.55,
};

export type Settings = typeof settings;
