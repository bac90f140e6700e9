import { type FoldTable, foldCharacters } from '../chinese/fold-characters.ts';

/** Give the id of a paragraph (`p`) or a sentence (`s`) of one article. */
export type PassageId = (kind: 'p' | 's', text: string) => string;

/**
 * Make the ids of one article's passages from their words.
 *
 * An id is the kind and a 32-bit FNV-1a hash, base 36, of the folded text, so that it stays when a
 * paragraph is added above, when punctuation is mended, and when the script changes. Where the same
 * words come again, `-2`, `-3` … follow in the order of the text.
 */
export function createPassageIds(table: FoldTable): PassageId {
  const seen = new Map<string, number>();
  return (kind, text) => {
    const id = kind + hash(foldCharacters(text, table).text);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}

// FNV-1a over UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/ : short, and told in a line.
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(7, '0');
}
