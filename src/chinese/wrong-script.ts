import { foldTable } from './fold-table.ts';
import { simplifiedOnly } from './simplified-only.ts';
import { simplify } from './simplify.ts';

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
