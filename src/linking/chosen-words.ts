/** What a reader chose in an article: a stretch of its words, and the passages it touches. */
export interface ChosenWords {
  /** Ids of the sentences, headings and the like that the words stand in, in order; at least one. */
  ids: string[];
  /** The words as the page shows them. */
  words: string;
  /** What stands before and after them in their first and last passage. */
  before: string;
  after: string;
}

/** Give what of a range lies in the passages of `article`; undefined where it touches none. */
export function chosenWords(range: Range, article: Element): ChosenWords | undefined {
  const parts = passagesOf(article).flatMap((passage) => {
    if (!range.intersectsNode(passage)) return [];
    const whole = rangeOf(passage);
    const part = whole.cloneRange();
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
      part.setStart(range.startContainer, range.startOffset);
    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
      part.setEnd(range.endContainer, range.endOffset);
    const words = wordsOf(part);
    return words ? [{ id: passage.id, words, whole, part }] : [];
  });
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const before = first.whole.cloneRange();
  before.setEnd(first.part.startContainer, first.part.startOffset);
  const after = last.whole.cloneRange();
  after.setStart(last.part.endContainer, last.part.endOffset);
  return {
    ids: parts.map(({ id }) => id),
    words: parts.map(({ words }) => words).join(''),
    before: wordsOf(before),
    after: wordsOf(after),
  };
}

/** Give the elements of an article that are a passage: sentences in their paragraphs, and headings. */
export function passagesOf(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('span[id], h1[id], h2[id], h3[id], h4[id]')];
}

/** Give a range over all of an element. */
export function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** The words of a range, without originals above converted words and without the mark ¶. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const extra of copy.querySelectorAll('rt, .here')) extra.remove();
  return (copy.textContent ?? '').trim();
}
