import { simplifiedWords } from '../../chinese/simplified-words.ts';
import { wrongScript } from '../../chinese/wrong-script.ts';
import type { TextRule } from './text-rule.ts';

/** A Traditional character in a Simplified text, or a Simplified character or word in a Traditional one. */
export const mixedScript: TextRule = {
  rule: 'mixed-script',
  severity: 'warning',
  find: ({ text, script, isMachineMade }) => {
    const characters = wrongScript(text, script).map(
      ({ character, offset }) => [character, offset] as const,
    );
    // What is told by its character needs no second telling.
    const told = new Set(characters.map(([, offset]) => offset));
    const isTold = (word: string, offset: number) =>
      Array.from(word, (_, at) => offset + at).some((at) => told.has(at));
    const words =
      script === 'Hans' || isMachineMade
        ? []
        : simplifiedWords(text)
            .filter(({ word, offset }) => !isTold(word, offset))
            .map(({ word, offset }) => [word, offset] as const);
    return [...characters, ...words]
      .map(([shown, start]) => ({ start, end: start + shown.length, shown: `\`${shown}\`` }))
      .sort((a, b) => a.start - b.start);
  },
  say: (shown) =>
    `Doubtful ${shown}, of the script that the article is not in: mend \`variant\` or \`script\`, or quote the word in \`changes.doubts\` where the document has it so.`,
};
