import { noPosting, type Posting } from './postings.ts';

/** The entries of a term file. */
export interface TermFile {
  of: (key: string) => Posting;
  keys: () => Iterable<string>;
}

interface Entry {
  count: number;
  /** Where its list stands: [start, end) in bytes. */
  start: number;
  end: number;
}

/** Read what `encodeTerms` wrote; a list is read when it is asked for. */
export function decodeTerms(bytes: Uint8Array): TermFile {
  const text = new TextDecoder();
  const entries = new Map<string, Entry>();
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const length = number();
    const name = text.decode(bytes.subarray(at, at + length));
    at += length;
    const count = number();
    const size = number();
    entries.set(name.includes(':') ? name : `pair:${name}`, { count, start: at, end: at + size });
    at += size;
  }
  const listOf = ({ start, end }: Entry) => {
    const places: number[] = [];
    let last = -1;
    for (at = start; at < end; ) {
      last += number() + 1;
      places.push(last);
    }
    return places;
  };
  const read = new Map<string, Posting>();
  return {
    of(key) {
      const known = read.get(key);
      const entry = entries.get(key);
      if (known || !entry) return known ?? noPosting;
      const posting = { count: entry.count, places: listOf(entry) };
      read.set(key, posting);
      return posting;
    },
    keys: () => entries.keys(),
  };
}
