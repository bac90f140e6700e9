import type { MarkedLine } from './page/marked-line.ts';

/** No paragraph of a news report comes near this, in characters; rules would take minutes. */
const longestLine = 100_000;
const mostLines = 50_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
const control = /[\u0000-\u0008\u000e-\u001f\u007f]/;

/** What makes lines unfit to be an article, with its place where it has one (from 1). */
export function findUnfit(lines: readonly MarkedLine[]): {
  message?: string;
  line?: number;
  column?: number;
} {
  if (lines.every(({ text }) => text.trim() === '')) {
    return { message: 'Unexpected empty file, expected the text of an article.' };
  }
  if (lines.length > mostLines) {
    const found = `Unexpected ${lines.length} lines, expected at most ${mostLines}`;
    return { message: `${found}: this is no article.` };
  }
  for (const [index, { text }] of lines.entries()) {
    const line = index + 1;
    const at = text.search(control);
    if (at >= 0) {
      const code = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase();
      const found = `Unexpected control character U+${code}, expected text: `;
      const message = `${found}this is a binary file, or remove the character.`;
      return { message, line, column: at + 1 };
    }
    if (text.length > longestLine) {
      const found = `Unexpected line of ${text.length} characters, expected at most ${longestLine}`;
      return { message: `${found}: this is no article.`, line };
    }
  }
  return {};
}
