import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { chineseShare } from './chinese-share.ts';
import type { Encoding } from './encoding.ts';

/** An encoding, and what it was recognised from; or why none can be told. */
export type Recognised =
  | { encoding: Encoding; from: 'mark' | 'declaration' | 'content' }
  | { doubt: string };

/** Enough to tell by, in bytes; even, for UTF-16. */
const sample = 100_000;
const candidates = ['gb18030', 'big5-hkscs', 'utf-16le', 'utf-16be'] as const;
// Read rightly, the source documents reach 0.54 and more; read wrongly, they stay below -0.2.
const enough = 0.2;
const clear = 0.1;

/**
 * Recognise the encoding of a Chinese text from its byte order mark, from UTF-8's own rules, from
 * what it declares and from its content: the candidate whose reading looks most like Chinese.
 */
export function recogniseEncoding(bytes: Uint8Array, declared?: Encoding): Recognised {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', from: 'mark' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', from: 'mark' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', from: 'mark' };

  const head = Buffer.from(bytes.subarray(0, sample));
  const shareAs = (encoding: Encoding) => chineseShare(iconv.decode(head, encoding)) ?? 0;
  // Nothing else falls into UTF-8's pattern, but by chance in a text of a few characters.
  const isSound = isUtf8(bytes);
  const isLikely = !declared || shareAs('utf-8') > shareAs(declared) - clear;
  if (isSound && isLikely && !bytes.includes(0)) return { encoding: 'utf-8', from: 'content' };

  const tried = new Set<Encoding>([...candidates, ...(declared ? [declared] : [])]);
  const shares = [...tried]
    .map((encoding) => ({ encoding, share: shareAs(encoding) }))
    .sort((x, y) => y.share - x.share);
  const [best, second] = shares;
  const stated = shares.find(({ encoding }) => encoding === declared);
  if (stated && best && stated.share > Math.max(best.share - clear, -1)) {
    return { encoding: stated.encoding, from: 'declaration' };
  }
  if (best && best.share >= enough) {
    if (best.share - (second?.share ?? 0) >= clear) {
      return { encoding: best.encoding, from: 'content' };
    }
    return { doubt: `${best.encoding} and ${second?.encoding} fit alike` };
  }
  // Sound UTF-8 with a NUL in it, and no UTF-16: the NUL is what is wrong.
  if (isSound) return { encoding: 'utf-8', from: 'content' };
  return { doubt: 'none of them gives Chinese text' };
}
