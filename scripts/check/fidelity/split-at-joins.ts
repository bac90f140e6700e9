/**
 * Split the texts of a body where their document breaks them into lines. A join is recorded as
 * the words around it with `|` at it, in the order of the body; a record that fits no text after
 * the one before is `unused`.
 */
export function splitAtJoins(
  texts: readonly string[],
  joins: readonly string[],
): { parts: string[]; unused: string[] } {
  const left = texts.map((text) => text.replace(/\s/g, ''));
  const parts: string[] = [];
  const unused: string[] = [];
  let done = 0;
  for (const join of joins) {
    const found = findJoin(left, done, join.replace(/\s/g, ''));
    if (!found) {
      unused.push(join);
      continue;
    }
    const { index, text, offset } = found;
    parts.push(...left.slice(done, index), text.slice(0, offset));
    left[index] = text.slice(offset);
    done = index;
  }
  return { parts: [...parts, ...left.slice(done)], unused };
}

function findJoin(texts: readonly string[], start: number, join: string) {
  for (let index = start; index < texts.length; index += 1) {
    const text = texts[index] ?? '';
    // The words around a join may hold the sign themselves: each one is tried.
    for (let sign = join.indexOf('|'); sign >= 0; sign = join.indexOf('|', sign + 1)) {
      const at = text.indexOf(join.slice(0, sign) + join.slice(sign + 1));
      if (at >= 0) return { index, text, offset: at + sign };
    }
  }
  return undefined;
}
