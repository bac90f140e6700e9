/** A block of Markdown, from UTF-16 offset `start`, without the empty lines around it. */
export interface TextBlock {
  text: string;
  start: number;
  /** It is a paragraph: no heading, list, quotation, table or HTML. */
  isParagraph: boolean;
}

const notParagraph = /^(#{1,6}\s|[-*+]\s|\d+[.)]\s|[>|<]|(\*\s*){3}$|(-\s*){3}$)/;

/** Give the blocks of a Markdown text, which empty lines part. */
export function textBlocks(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  let lines: string[] = [];
  let at = 0;
  const close = () => {
    const text = lines.join('\n').trimEnd();
    if (text) blocks.push({ text, start, isParagraph: !notParagraph.test(text) });
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    const words = line.trimStart();
    if (!words) close();
    else if (lines.length > 0) lines.push(line);
    else {
      start = at + line.length - words.length;
      lines = [words];
    }
    at += line.length + 1;
  }
  close();
  return blocks;
}
