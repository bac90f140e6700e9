import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Encoding } from './encoding.ts';
import { findSignature } from './find-signature.ts';
import { recogniseEncoding } from './recognise-encoding.ts';

/** A text, the encoding it was in, and how many of its byte sequences that encoding hasn't. */
export interface DecodedBytes {
  text: string;
  encoding: Encoding;
  /** Each stands as U+FFFD in the text. */
  unreadable: number;
}

/** More than this share of unreadable sequences, and the file is not what it was taken for. */
const mostUnreadable = 0.01;

/**
 * Decode bytes as `forced` says, or as they and `declared` tell; a byte order mark goes. Gives a
 * message in place of a text where they are no text, or nothing tells the encoding.
 */
export function decodeBytes(
  bytes: Uint8Array,
  { forced, declared }: { forced?: Encoding | undefined; declared?: Encoding | undefined } = {},
): DecodedBytes | { message: string } {
  const signature = findSignature(bytes);
  if (signature) {
    return { message: `Unexpected ${signature.kind}, expected text: ${signature.advice}.` };
  }
  const recognised = forced ? { encoding: forced } : recogniseEncoding(bytes, declared);
  if ('doubt' in recognised) {
    const tried = 'bytes that are no UTF-8, expected UTF-8, UTF-16, GBK, GB18030 or Big5';
    const advice = 'if it is text, name its encoding, as `--encoding gb18030`';
    return { message: `Unexpected ${tried}, and ${recognised.doubt}: ${advice}.` };
  }
  const { encoding } = recognised;
  // Not TextDecoder: Node's knows no HKSCS and gives private characters in its place.
  const text = iconv.decode(Buffer.from(bytes), encoding);
  // In sound UTF-8 a replacement character is the document's own: it was spoilt before.
  const isSound = encoding === 'utf-8' && isUtf8(bytes);
  const unreadable = isSound ? 0 : text.split('\ufffd').length - 1;
  if (unreadable > text.length * mostUnreadable) {
    const found = `${unreadable} byte sequences that are not in ${encoding}`;
    return { message: `Unexpected ${found}, expected text: name its encoding by \`--encoding\`.` };
  }
  return { text, encoding, unreadable };
}
