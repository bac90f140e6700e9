// Longer stretches are given by their beginning and end, shorter ones by what stands around them.
const ends = 12;
const context = 6;

/**
 * Give the text directive (`:~:text=…`) that makes a browser mark `words` in a page; `before` and
 * `after` are what stands around them in their paragraph. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(words: string, before = '', after = ''): string {
  const characters = [...words.trim()];
  const isLong = characters.length > 2 * ends;
  const parts = [
    before && `${encode([...before].slice(-context))}-`,
    ...(isLong
      ? [encode(characters.slice(0, ends)), encode(characters.slice(-ends))]
      : [encode(characters)]),
    after && `-${encode([...after].slice(0, context))}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A hyphen has a meaning of its own in a directive, so it is written as its code too. */
function encode(characters: readonly string[]): string {
  return encodeURIComponent(characters.join('').trim()).replaceAll('-', '%2D');
}
