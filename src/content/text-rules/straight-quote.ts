import type { TextRule } from './text-rule.ts';

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.source;
const quote = new RegExp(`(?<=${chinese})["']|["'](?=${chinese})`, 'gu');
// Attributes of HTML, and the address and title of a link.
const markup = /<[a-z/][^<>]*>|\]\([^()\n]*\)/gi;

/** A straight quotation mark beside Chinese text, which no reader's variant can set as its own. */
export const straightQuote: TextRule = {
  rule: 'straight-quote',
  severity: 'warning',
  find: ({ text }) =>
    [...text.replace(markup, (tag) => ' '.repeat(tag.length)).matchAll(quote)].map(
      ({ 0: mark, index }) => ({ start: index, end: index + 1, shown: `\`${mark}\`` }),
    ),
  say: (shown) =>
    `Doubtful straight quotation mark ${shown}, expected “ ” or 「 」: quote the mark, 「"」, in \`changes.doubts\` where the document has it so.`,
};
