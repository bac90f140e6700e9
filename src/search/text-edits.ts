/** How one text becomes another, in order: units to pass over, units to leave out, and what stands there instead. */
export type TextEdits = (number | string)[];

// Square of the longest passage that is compared; a longer one is written whole.
const largest = 4_000_000;

/** Give the edits that make `to` of `from`: the fewest characters written anew. */
export function editsBetween(from: string, to: string): TextEdits {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let [end, otherEnd] = [from.length, to.length];
  for (; end > start && otherEnd > start && from[end - 1] === to[otherEnd - 1]; end--) otherEnd--;
  const [first, ...rest] = editsWithin(from.slice(start, end), to.slice(start, otherEnd));
  return first === undefined ? [] : [start + Number(first), ...rest];
}

/** The same for texts that begin and end differently: a twentieth of a passage, as a rule. */
function editsWithin(from: string, to: string): TextEdits {
  if (from.length * to.length > largest) return [0, from.length, to];
  const common = commonLengths(from, to);
  const edits: TextEdits = [];
  let [passed, left, written] = [0, 0, ''];
  const flush = () => {
    if (left > 0 || written) edits.push(passed, left, written);
    [passed, left, written] = [left > 0 || written ? 0 : passed, 0, ''];
  };
  for (let [at, other] = [0, 0]; at < from.length || other < to.length; ) {
    const [skipped, added] = [common(at + 1, other), common(at, other + 1)];
    if (at < from.length && from[at] === to[other]) {
      flush();
      [passed, at, other] = [passed + 1, at + 1, other + 1];
    } else if (at < from.length && (other === to.length || skipped >= added)) {
      [left, at] = [left + 1, at + 1];
    } else {
      [written, other] = [written + to[other], other + 1];
    }
  }
  flush();
  return edits;
}

/** Make the text that `editsBetween` was given. */
export function applyEdits(from: string, edits: TextEdits): string {
  let [at, text] = [0, ''];
  for (let index = 0; index < edits.length; index += 3) {
    const [passed, left, written] = edits.slice(index, index + 3) as [number, number, string];
    text += from.slice(at, at + passed) + written;
    at += passed + left;
  }
  return text + from.slice(at);
}

/** The length of the longest common subsequence of what follows on each pair of places. */
function commonLengths(a: string, b: string): (at: number, other: number) => number {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  // Most of the time of packing goes into these two loops.
  for (let at = a.length - 1; at >= 0; at--) {
    const unit = a.charCodeAt(at);
    let place = at * width + b.length - 1;
    let after = 0;
    for (let other = b.length - 1; other >= 0; other--, place--) {
      const below = lengths[place + width] as number;
      if (unit === b.charCodeAt(other)) after = (lengths[place + width + 1] as number) + 1;
      else if (below > after) after = below;
      lengths[place] = after;
    }
  }
  return (at, other) =>
    at > a.length || other > b.length ? 0 : (lengths[at * width + other] ?? 0);
}
