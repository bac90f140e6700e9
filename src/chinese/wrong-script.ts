import characters from 'opencc-js/dict/STCharacters';
import { foldTable } from './fold-table.ts';
import { simplify } from './simplify.ts';

// Simplified characters that are no Traditional ones too (里, 台, 后 are): OpenCC's table has another
// for them, and Big5 without its extensions, the set that Taiwan printed with, hasn't got them.
const big5 = new Set(big5Characters());
const simplifiedOnly = new Set(
  characters
    .split('|')
    .map((entry) => entry.slice(0, entry.indexOf(' ')))
    .filter((character) => !big5.has(character)),
);

/** A character that the script of its text hasn't got, at a UTF-16 offset. */
export interface WrongCharacter {
  character: string;
  offset: number;
}

/**
 * Give the Traditional characters of a text that should be in Simplified script (`Hans`), or the
 * Simplified ones of a text in Traditional script (`Hant`). Characters that both scripts have
 * are never wrong.
 */
export function wrongScript(text: string, script: 'Hans' | 'Hant'): WrongCharacter[] {
  const simplified = script === 'Hans' ? [...simplify(text)] : [];
  const wrong: WrongCharacter[] = [];
  let offset = 0;
  let index = 0;
  for (const character of text) {
    const isWrong =
      script === 'Hant'
        ? simplifiedOnly.has(character)
        : foldTable.has(character) && simplified[index] !== character;
    if (isWrong) wrong.push({ character, offset });
    offset += character.length;
    index += 1;
  }
  return wrong;
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
