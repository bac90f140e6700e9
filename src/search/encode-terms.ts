/** Where a key stands: how many passages offer it, and the numbers of those kept, ascending. */
export type TermEntry = [key: string, count: number, places: readonly number[]];

const pair = 'pair:';

/**
 * Write the entries of a term file, in the order of their keys. Each is: bytes of the key, the key
 * (UTF-8, `pair:` left out), passages that offer it, bytes of their list, and the list as the steps
 * from one number to the next. All numbers have seven bits a byte, low ones first, the eighth says
 * that more follow.
 */
export function encodeTerms(entries: readonly TermEntry[]): Uint8Array {
  const bytes: number[] = [];
  const text = new TextEncoder();
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, count, places] of sorted) {
    const name = text.encode(key.startsWith(pair) ? key.slice(pair.length) : key);
    pushNumber(bytes, name.length);
    for (const byte of name) bytes.push(byte);
    pushNumber(bytes, count);
    const list: number[] = [];
    let last = -1;
    for (const place of places) {
      pushNumber(list, place - last - 1);
      last = place;
    }
    pushNumber(bytes, list.length);
    for (const byte of list) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}
