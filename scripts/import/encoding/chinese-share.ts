import { foldTable } from '../../../src/chinese/fold-table.ts';
import common from '../data/common-characters.json' with { type: 'json' };

const known = new Set(common.characters + common.marks);

/**
 * How Chinese a text looks: the share of common characters and marks (data/common-characters.json)
 * among all that are not ASCII, about 0.5 for any real text, near 0 for one in the wrong encoding.
 * Characters that no text has (U+FFFD, private use, controls) count against it, fivefold.
 * A text of ASCII alone gives undefined: it looks like nothing.
 */
export function chineseShare(text: string): number | undefined {
  let all = 0;
  let found = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      if (code >= 0x20 || (code >= 9 && code <= 13)) continue;
      found -= 5;
    } else if (code === 0xfffd || (code >= 0x80 && code < 0xa0) || isPrivate(code)) found -= 5;
    else if (known.has(foldTable.get(character) ?? character)) found += 1;
    all += 1;
  }
  return all === 0 ? undefined : found / all;
}

function isPrivate(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}
