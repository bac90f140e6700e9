const endings = /(?:[。！？!?]+|…+(?=[”’」』]))[”’」』）)】》"']*/gu;

/**
 * Give the sentences of a paragraph as [start, end) UTF-16 offsets; joined they are the whole.
 *
 * A sentence ends after 。！？ (full or half width) and the closing quotation marks and brackets that
 * follow. A mark inside a bracket or a book title, or between Latin letters, ends none.
 */
export function sentences(paragraph: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const match of paragraph.matchAll(endings)) {
    const end = match.index + match[0].length;
    if (end >= paragraph.length) break;
    const inside = isInside(paragraph.slice(start, match.index));
    if (inside || isBetweenLatin(paragraph, match.index, end)) continue;
    spans.push([start, end]);
    start = end;
  }
  if (start < paragraph.length) spans.push([start, paragraph.length]);
  return spans;
}

/** Tell whether a bracket or a book title stands open at the end of the text. */
function isInside(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if ('（(《'.includes(character)) depth++;
    if ('）)》'.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

function isBetweenLatin(text: string, start: number, end: number): boolean {
  const isLatin = (character = '') => /[A-Za-z0-9]/.test(character);
  return isLatin(text[start - 1]) && isLatin(text[end]);
}
