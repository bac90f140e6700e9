import { wrongScript } from '../../chinese/wrong-script.ts';
import type { TextRule } from './text-rule.ts';

/** A Traditional character in a Simplified text, or the reverse. */
export const mixedScript: TextRule = {
  rule: 'mixed-script',
  severity: 'warning',
  find: ({ text, script }) =>
    wrongScript(text, script).map(({ character, offset }) => ({
      start: offset,
      end: offset + character.length,
      shown: `\`${character}\``,
    })),
  say: (shown) =>
    `Doubtful ${shown}, of the script that the article is not in: mend \`variant\` or \`script\`, or quote the word in \`changes.doubts\` where the document has it so.`,
};
