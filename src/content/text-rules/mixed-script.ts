import { simplifiedWords } from '../../chinese/simplified-words.ts';
import { wrongScript } from '../../chinese/wrong-script.ts';
import type { FoundPlace, TextRule } from './text-rule.ts';

/** A Traditional character in a Simplified text, or a Simplified character or word in a Traditional one. */
export const mixedScript: TextRule = {
  rule: 'mixed-script',
  severity: 'warning',
  find: ({ text, script, isMachineMade }) => {
    const characters = wrongScript(text, script).map(({ character, offset }) =>
      toPlace(character, offset),
    );
    if (script === 'Hans' || isMachineMade) return characters;
    // What is told by its character needs no second telling.
    const told = new Set(characters.map(({ start }) => start));
    const words = simplifiedWords(text)
      .filter(({ word, offset }) => Array.from(word).every((_, at) => !told.has(offset + at)))
      .map(({ word, offset }) => toPlace(word, offset));
    return [...characters, ...words].sort((a, b) => a.start - b.start);
  },
  say: (shown) =>
    `Doubtful ${shown}, of the script that the article is not in: mend \`variant\` or \`script\`, or quote the word in \`changes.doubts\` where the document has it so.`,
};

function toPlace(shown: string, start: number): FoundPlace {
  return { start, end: start + shown.length, shown: `\`${shown}\`` };
}
