/** Header fields by lower-case name, and the bytes after the empty line that ends them. */
export interface Message {
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

/** Headers are longer than this in no page, in bytes. */
const longest = 65_536;

/**
 * Take the headers off a MIME part, or a web page that was saved with those of its HTTP response
 * (RFC 5322 fields; a line that begins with white space goes on with the one before it).
 */
export function splitHeaders(bytes: Buffer): Message {
  const head = bytes.subarray(0, longest).toString('latin1');
  const end = /\r?\n\r?\n/.exec(head);
  const fields = head.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of fields.split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: bytes.subarray(end ? end.index + end[0].length : 0) };
}

/** A parameter of a header: `boundary` of `multipart/related; boundary="x"`. */
export function parameter(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header ?? '');
  return found?.[1] ?? found?.[2];
}
