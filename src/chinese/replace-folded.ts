import type { FoldedText } from './folded-text.ts';

interface Edit {
  start: number;
  end: number;
  written: string;
}

/**
 * Replace matches in folded text: every unit of what is written stands for the whole of what was
 * matched. Where `rewrite` (given the match and its groups) gives undefined, the match stays.
 */
export function replaceFolded(
  folded: FoldedText,
  pattern: RegExp,
  rewrite: (...groups: string[]) => string | undefined,
): FoldedText {
  const edits: Edit[] = [];
  for (const match of folded.text.matchAll(pattern)) {
    const written = rewrite(...match);
    if (written === undefined || written === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, written });
  }
  return edits.length > 0 ? applyEdits(folded, edits) : folded;
}

// Typed arrays: these are copied once for each rule that fires, and copy in one go.
function applyEdits(folded: FoldedText, edits: readonly Edit[]): FoldedText {
  const growth = edits.reduce(
    (sum, { start, end, written }) => sum + written.length - end + start,
    0,
  );
  const [oldStarts, oldEnds] = [toUint32Array(folded.starts), toUint32Array(folded.ends)];
  const starts = new Uint32Array(oldStarts.length + growth);
  const ends = new Uint32Array(oldEnds.length + growth);
  const parts: string[] = [];
  let copied = 0;
  let length = 0;
  const copyTo = (end: number) => {
    parts.push(folded.text.slice(copied, end));
    starts.set(oldStarts.subarray(copied, end), length);
    ends.set(oldEnds.subarray(copied, end), length);
    length += end - copied;
  };
  for (const { start, end, written } of edits) {
    copyTo(start);
    parts.push(written);
    starts.fill(oldStarts[start] ?? 0, length, length + written.length);
    ends.fill(oldEnds[end - 1] ?? 0, length, length + written.length);
    length += written.length;
    copied = end;
  }
  copyTo(folded.text.length);
  return { text: parts.join(''), starts, ends };
}

function toUint32Array(offsets: ArrayLike<number>): Uint32Array {
  return offsets instanceof Uint32Array ? offsets : new Uint32Array(offsets);
}
