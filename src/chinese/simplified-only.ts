import characters from 'opencc-js/dict/STCharacters';

/**
 * The Simplified characters that are no Traditional ones too, as 里, 台 and 后 are: OpenCC's table has
 * another for them, and Big5 without its extensions, the set that Taiwan printed with, hasn't got them.
 */
export const simplifiedOnly: ReadonlySet<string> = createSet();

function createSet(): Set<string> {
  const big5 = new Set(big5Characters());
  const simplified = characters.split('|').map((entry) => entry.slice(0, entry.indexOf(' ')));
  return new Set(simplified.filter((character) => !big5.has(character)));
}

/** The characters of Big5: two bytes each, A4–C6 the frequent ones, C9–F9 the others. */
function* big5Characters(): Generator<string> {
  const decoder = new TextDecoder('big5');
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    if (lead === 0xc7 || lead === 0xc8) continue;
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      yield decoder.decode(Uint8Array.of(lead, trail));
    }
  }
}
