/** Offsets of the list marks of a line: a hyphen on its own at its start, at its end, or both. */
export function findListMarks(line: string): number[] {
  const marks: number[] = [];
  const first = line.length - line.trimStart().length;
  const last = line.trimEnd().length - 1;
  if (line[first] === '-' && isSpaceOrEnd(line[first + 1])) marks.push(first);
  if (line[last] === '-' && last !== first && isSpaceOrEnd(line[last - 1])) marks.push(last);
  return marks;
}

function isSpaceOrEnd(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character);
}
