import type { FoldTable } from './fold-characters.ts';

// Where the gaps begin (the first Han characters of Unicode), and what keeps them printable.
const first = 0x3400;
const shift = 0x20;

/**
 * Write a fold table as one string that compresses to two thirds of its entries joined: the gaps
 * between its characters, sorted, each as one character; `|`; and what each becomes.
 */
export function packFoldTable(table: FoldTable): string {
  const entries = [...table]
    .filter(([from, to]) => from !== to)
    .map(([from, to]): [number, string] => [from.codePointAt(0) ?? 0, to])
    .sort(([one], [other]) => one - other);
  let previous = first;
  const gaps = entries.map(([code]) => {
    const gap = code - previous;
    previous = code;
    return gap;
  });
  // Surrogates are no characters: a gap beyond is written with these left out.
  const characters = gaps.map((gap) => String.fromCodePoint(toCharacter(gap + shift)));
  return `${characters.join('')}|${entries.map(([, to]) => to).join('')}`;
}

/** Read a table that `packFoldTable` wrote. */
export function unpackFoldTable(packed: string): FoldTable {
  const characters = [...packed];
  const count = (characters.length - 1) / 2;
  let code = first;
  return new Map(
    characters.slice(0, count).map((character, index) => {
      code += fromCharacter(character.codePointAt(0) ?? 0) - shift;
      return [String.fromCodePoint(code), characters[count + 1 + index] ?? character];
    }),
  );
}

function toCharacter(value: number): number {
  return value < 0xd800 ? value : value + 0x800;
}

function fromCharacter(code: number): number {
  return code < 0xd800 ? code : code - 0x800;
}
