import type { Repair } from './repair.ts';

/** What a machine puts behind a character: a syllable with its tone, in brackets. */
export const annotation = /\([a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,5}\)/u;

const annotated = new RegExp(`(\\p{Script=Han})(${annotation.source})`, 'gu');

// Writers explain the reading of one rare character or two; a machine does it all over the text.
const fewestOfMachine = 10;

/**
 * The characters that a machine annotated with their pinyin, each with its annotations, from the
 * whole of a document; empty where there are so few that the author may have written them.
 */
export function findAnnotatedCharacters(lines: readonly string[]): Map<string, Set<string>> {
  const found = lines.flatMap((line) => [...line.matchAll(annotated)]);
  const characters = new Map<string, Set<string>>();
  if (found.length < fewestOfMachine) return characters;
  for (const [, character = '', pinyin = ''] of found) {
    characters.set(character, (characters.get(character) ?? new Set()).add(pinyin));
  }
  return characters;
}

/** Where a line has annotations that go: `網(wǎng)` becomes `網`. */
export function findPinyin(line: string, characters: Map<string, Set<string>>): Repair[] {
  if (characters.size === 0) return [];
  return [...line.matchAll(annotated)].map(({ index, 0: from, 1: to = '' }) => {
    return { rule: 'pinyin', offset: index, from, to };
  });
}
