import type { FoundPlace } from './text-rule.ts';

// Control, format, private use, surrogate, unassigned. A joiner between emoji is no damage.
const unknown = /\ufffd|(?![\n\t\u200d]|\r\n)\p{C}/gu;

/** Give the characters of a text that no reader can see, as `U+FFFD`. */
export function unknownCharacters(text: string): FoundPlace[] {
  return [...text.matchAll(unknown)].map(({ 0: character, index }) => ({
    start: index,
    end: index + character.length,
    shown: `\`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}\``,
  }));
}
