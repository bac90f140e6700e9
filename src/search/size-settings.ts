/** How an index is cut into files. Chosen with `npm run bench:search`: see DESIGN.md. */
export const sizeSettings = {
  /** Bytes that a term file should have. */
  termFile: 5_000,
  /** Bytes of forms, each counted once, for each word file: a query reads some ten of them. */
  wordFile: 40,
  /** Passages kept of a frequent key, the first, which are the newest: all say as little, and any of them will do. */
  kept: 2_500,
  /** The same for a key of a single character. */
  keptOfCharacter: 256,
  /** Articles whose passages are read for a query, and from how many articles on they stand alone. */
  candidates: 16,
  /** Keys that a query may ask for at first, each in another term file of each part; terms beyond are not looked at. */
  keys: 48,
};

export type SizeSettings = typeof sizeSettings;
