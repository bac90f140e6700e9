import { parameter, splitHeaders } from './split-headers.ts';

/** The HTML of a page, still in bytes, and what the file around it says of it. */
export interface HtmlBytes {
  bytes: Buffer;
  /** The charset of its Content-Type. */
  charset: string | undefined;
  /** Where it was saved from. */
  address: string | undefined;
}

/**
 * The page in an MHTML file (RFC 2557): its first part of HTML, later ones are frames; nothing where
 * the bytes are no such file. Own code, because MIME libraries join all parts of HTML in one, and
 * decode by the header alone what the page's own `<meta charset>` must decide.
 */
export function openMhtml(file: Buffer): HtmlBytes | undefined {
  const { headers, body } = splitHeaders(file);
  const boundary = parameter(headers.get('content-type'), 'boundary');
  if (!headers.get('content-type')?.startsWith('multipart/') || !boundary) return undefined;
  const delimiter = Buffer.from(`--${boundary}`);
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const next = body.indexOf(delimiter, start + delimiter.length);
    if (next < 0) return undefined;
    const part = splitHeaders(trimLine(body.subarray(start + delimiter.length, next)));
    const type = part.headers.get('content-type');
    if (type?.startsWith('text/html') || type?.startsWith('application/xhtml')) {
      return {
        bytes: decodeTransfer(part.body, part.headers.get('content-transfer-encoding')),
        charset: parameter(type, 'charset'),
        address: headers.get('snapshot-content-location') ?? part.headers.get('content-location'),
      };
    }
    start = next;
  }
  return undefined;
}

/** Without the end of the boundary's own line. */
function trimLine(bytes: Buffer): Buffer {
  const end = bytes.indexOf(10);
  return bytes.subarray(end + 1);
}

function decodeTransfer(bytes: Buffer, encoding: string | undefined): Buffer {
  if (/^base64$/i.test(encoding ?? '')) return Buffer.from(bytes.toString('latin1'), 'base64');
  if (!/^quoted-printable$/i.test(encoding ?? '')) return bytes;
  const text = bytes.toString('latin1').replace(/=[ \t]*\r?\n/g, '');
  const decoded = text.replace(/=([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(decoded, 'latin1');
}
