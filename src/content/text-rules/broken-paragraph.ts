import { textBlocks } from './text-blocks.ts';
import type { TextRule } from './text-rule.ts';

// What a paragraph goes on after: a word or number, or a mark that ends no sentence.
const unfinished = /[\p{L}\p{N}，、,]$/u;

/** A paragraph that ends without a stop where another follows: a line end may have broken it. */
export const brokenParagraph: TextRule = {
  rule: 'broken-paragraph',
  severity: 'warning',
  find: ({ text }) => {
    const blocks = textBlocks(text);
    return blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      if (!next?.isParagraph || !block.isParagraph || !unfinished.test(block.text)) return [];
      const end = block.start + block.text.length;
      const shown = `${[...block.text].slice(-6).join('')}|${[...next.text].slice(0, 6).join('')}`;
      return [{ start: end - 1, end, shown }];
    });
  },
  say: (shown) =>
    `Doubtful end of a paragraph, ${shown}, expected a full stop before the next: join the two and record it in \`changes.joined\`, or quote its last words in \`changes.doubts\` where the document has it so.`,
};
