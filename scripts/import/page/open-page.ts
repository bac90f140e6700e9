import { declaredEncoding } from '../encoding/declared-encoding.ts';
import { decodeBytes } from '../encoding/decode-bytes.ts';
import { type Encoding, toEncoding } from '../encoding/encoding.ts';
import { type HtmlBytes, openMhtml } from './open-mhtml.ts';
import { parameter, splitHeaders } from './split-headers.ts';

/** The source text of a saved page. */
export interface Page {
  format: 'html' | 'mhtml';
  html: string;
  encoding: Encoding;
  unreadable: number;
  address: string | undefined;
}

const opening =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype )?html)/i;

/**
 * Open a saved page: HTML, HTML with the headers of its HTTP response, or MHTML. Gives nothing where
 * the bytes hold no page, and a message where they hold one that cannot be read.
 */
export function openPage(bytes: Buffer, forced?: Encoding): Page | { message: string } | undefined {
  const start = bytes.subarray(0, 4096);
  const ascii = start.toString(start[1] === 0 || start[0] === 0xff ? 'utf16le' : 'latin1');
  const mhtml = /^(?:From|MIME-Version|Content-Type|Snapshot-)[\w-]*:/im.test(ascii.slice(0, 500))
    ? openMhtml(bytes)
    : undefined;
  const page = mhtml ?? openHtml(bytes, ascii.replace(/^(?:\ufeff|ï»¿|ÿþ|þÿ)/, ''));
  if (!page) return undefined;
  const declared = toEncoding(page.charset) ?? declaredEncoding(page.bytes);
  const decoded = decodeBytes(page.bytes, { forced, declared });
  if ('message' in decoded) return decoded;
  const { text, encoding, unreadable } = decoded;
  return {
    format: mhtml ? 'mhtml' : 'html',
    html: text,
    encoding,
    unreadable,
    address: page.address,
  };
}

function openHtml(bytes: Buffer, start: string): HtmlBytes | undefined {
  if (opening.test(start)) return { bytes, charset: undefined, address: undefined };
  if (!/^HTTP\/\d/.test(start)) return undefined;
  const { headers, body } = splitHeaders(bytes);
  const charset = parameter(headers.get('content-type'), 'charset');
  return { bytes: body, charset, address: undefined };
}
