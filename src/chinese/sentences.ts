const marks = /[（(《〈【)）》〉】"]|[。！？!?]+|…+(?=[”’」』])/g;
const opening = '（(《〈【';
const closing = ')）》〉】';

/**
 * Give the sentences of a paragraph as [start, end) UTF-16 offsets; joined they are the whole.
 *
 * A sentence ends after 。！？ (full or half width), or … that ends a quotation, with the closing
 * quotation marks, brackets and spaces that follow. A mark inside a bracket or a title, or inside
 * Latin text, ends none.
 */
export function sentences(paragraph: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  // A bracket that is never closed must not swallow the rest.
  const lastClosing = Math.max(...[...closing].map((mark) => paragraph.lastIndexOf(mark)));
  let start = 0;
  let depth = 0;
  let isQuoteOpen = false;
  for (const { 0: mark, index } of paragraph.matchAll(marks)) {
    if (mark === '"') isQuoteOpen = !isQuoteOpen;
    else if (opening.includes(mark)) depth += index < lastClosing ? 1 : 0;
    else if (closing.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !isBetweenLatin(paragraph, index, index + mark.length)) {
      const end = closedEnd(paragraph, index + mark.length, isQuoteOpen);
      if (end === paragraph.length) break;
      spans.push([start, end]);
      start = end;
    }
  }
  if (start < paragraph.length) spans.push([start, paragraph.length]);
  return spans;
}

/** Give the offset after the closing marks and spaces that stand at `at`. */
function closedEnd(text: string, at: number, isQuoteOpen: boolean): number {
  let end = at;
  let isOpen = isQuoteOpen;
  while (end < text.length) {
    const mark = text.charAt(end);
    // Nothing but its place tells an opening straight mark from a closing one.
    if (mark === '"' && !isOpen) break;
    if (mark === '"') isOpen = false;
    else if (!/[”’」』)）〉》】\s]/.test(mark)) break;
    end++;
  }
  return end;
}

/** Tell whether Latin text goes on over the mark: Yahoo!Japan, example/?q=1. */
function isBetweenLatin(text: string, start: number, end: number): boolean {
  return /[!-~]/.test(text.charAt(start - 1)) && /[A-Za-z0-9]/.test(text.charAt(end));
}
