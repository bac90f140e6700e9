/** A block of Markdown, from UTF-16 offset `start`, without the empty lines around it. */
export interface TextBlock {
  text: string;
  start: number;
  /** It is a paragraph: no heading, list, quotation, table or HTML. */
  isParagraph: boolean;
}

/** Give the blocks of a Markdown text, which empty lines part. */
export function textBlocks(markdown: string): TextBlock[] {
  return [...markdown.matchAll(/\S[\s\S]*?(?=\s*\n[^\S\n]*\n|\s*$(?![\s\S]))/g)].map(
    ({ 0: text, index }) => ({
      text,
      start: index,
      isParagraph: !/^(#{1,6}\s|[-*+]\s|\d+[.)]\s|[>|<]|(\*\s*){3}$|(-\s*){3}$)/.test(text),
    }),
  );
}
