import { textBlocks } from './text-blocks.ts';
import type { TextRule } from './text-rule.ts';

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.source;
// Two spaces or a backslash before it are a line break that is meant.
const lineEnd = new RegExp(String.raw`(?<=${chinese})\n|(?<![\\\n]| {2})\n(?=${chinese})`, 'gu');

/** A line end inside a paragraph, where readers would see a space between two characters. */
export const lineBreak: TextRule = {
  rule: 'line-break',
  severity: 'error',
  find: ({ text }) =>
    textBlocks(text)
      .filter(({ isParagraph }) => isParagraph)
      .flatMap(({ text: block, start }) =>
        [...block.matchAll(lineEnd)].map(({ index }) => ({
          start: start + index,
          end: start + index,
          shown: `${[...block.slice(0, index)].slice(-6).join('')}|${block.slice(index + 1, index + 7)}`,
        })),
      ),
  say: (shown) =>
    `Unexpected line end inside a paragraph, ${shown}, expected one line a paragraph: join the lines, or part two paragraphs by an empty line.`,
};
