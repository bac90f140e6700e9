import type { TextRule } from './text-rule.ts';
import { unknownCharacters } from './unknown-characters.ts';

/** A character that no reader can see: damage, or the leavings of a program. */
export const unknownCharacter: TextRule = {
  rule: 'unknown-character',
  severity: 'warning',
  find: ({ text }) => unknownCharacters(text),
  say: (shown) =>
    `Doubtful ${shown}, no character that readers can see: repair it and record it in \`changes.repaired\`, or quote the words beside it in \`changes.doubts\` where nothing tells what it was.`,
};
