/** Give the pairs of neighbouring letters and digits of a text: how MiniSearch reads Chinese. Also run in the browser, as its source. */
export const characterPairs = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)).filter(
    (pair) => /^[\p{L}\p{N}]{2}$/u.test(pair),
  );
