import type { DocumentText } from './document-text.ts';

/**
 * Where in the document a position of its text (from 0) stands, line and column from 1; nothing
 * at the end of the text.
 */
export function placeAt(
  { text, stretches }: DocumentText,
  position: number,
): { line: number; column: number } | undefined {
  if (position >= text.length) return undefined;
  let low = 0;
  let high = stretches.length - 1;
  // The last stretch that begins at the position or before it; an empty one holds no position.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const stretch = stretches[low];
  return stretch && { line: stretch.line, column: stretch.column + position - stretch.start };
}
