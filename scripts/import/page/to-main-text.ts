import { Readability } from '@mozilla/readability';
import { toString as textOf } from 'hast-util-to-string';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { MarkedLine } from './marked-line.ts';
import { toLines } from './to-lines.ts';

/**
 * Readability takes a page for an article from 500 characters on, about a hundred English words;
 * Chinese says as much in a third of them. It does not count paragraphs below 25 characters, which
 * no option changes; they stay in the text that it finds.
 */
const charThreshold = 160;

const drop = () => undefined;
const toMdast = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, {
    handlers: {
      img: drop,
      picture: drop,
      svg: drop,
      video: drop,
      audio: drop,
      iframe: drop,
      object: drop,
      button: drop,
      input: drop,
      select: drop,
      textarea: drop,
      hr: drop,
      figcaption: (_state, node) => ({
        type: 'paragraph',
        data: { isCaption: true },
        children: [{ type: 'text', value: textOf(node) }],
      }),
    },
  });

/**
 * The lines of a page's main text, in its order; none where it has no text that is long enough. The
 * byline, which Readability takes out of it, comes first.
 */
export function toMainText(document: Document): MarkedLine[] {
  const printed = clean(document.body?.textContent ?? '');
  const { content, byline } = new Readability(document, { charThreshold }).parse() ?? {};
  if (!content) return [];
  const lines = toLines(toMdast.runSync(toMdast.parse(content)) as Root);
  const credit = clean(byline ?? '');
  const isPrinted = credit !== '' && printed.includes(credit);
  const isKept = lines.slice(0, 5).some(({ text }) => text.includes(credit));
  return isPrinted && !isKept ? [{ text: credit, role: 'credit' }, ...lines] : lines;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
