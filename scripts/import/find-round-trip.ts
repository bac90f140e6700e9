import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { chineseShare } from './encoding/chinese-share.ts';
import { encodeAs } from './encoding/encode-as.ts';
import type { Encoding } from './encoding/encoding.ts';
import type { Repair } from './repair.ts';

type Step = readonly [readAs: Encoding, was: Encoding];

/** What was read in which encoding and had been in which: the classics of Chinese text. */
const trips: readonly (readonly Step[])[] = [
  [['windows-1252', 'utf-8']],
  // Twice the same mistake: Ã¤Â¸Â­ was ä¸­ was 中.
  [
    ['windows-1252', 'utf-8'],
    ['windows-1252', 'utf-8'],
  ],
  [['gb18030', 'utf-8']],
  [['big5-hkscs', 'utf-8']],
  [['windows-1252', 'gb18030']],
  [['windows-1252', 'big5-hkscs']],
  [['gb18030', 'big5-hkscs']],
  [['big5-hkscs', 'gb18030']],
];
const fewest = 6;
const unlikely = 0.15;
const likely = 0.4;
const clear = 0.1;

/**
 * A line that was read in the wrong encoding from end to end, put back. It is certain where the line
 * itself looks like no Chinese, its bytes are sound in another encoding and look like Chinese there,
 * and no third reading does as well. Where bytes were lost nothing is sound, and it is left.
 */
export function findRoundTrip(line: string): Repair[] {
  const from = line.trim();
  const foreign = from.replace(/[ -~]/g, '').length;
  if (foreign < fewest || (chineseShare(from) ?? 1) > unlikely) return [];
  const readings = trips
    .flatMap((trip) => {
      const text = trip.reduce<string | undefined>(undo, from);
      return text === undefined ? [] : [{ text, share: chineseShare(text) ?? 0 }];
    })
    .sort((a, b) => b.share - a.share);
  const [best, second] = readings;
  if (!best || best.share < likely || best.share - (second?.share ?? 0) < clear) return [];
  return [{ rule: 'mojibake', offset: line.indexOf(from), from, to: best.text }];
}

function undo(text: string | undefined, [readAs, was]: Step): string | undefined {
  const bytes = text && (readAs === 'windows-1252' ? toLatin(text) : encodeAs(readAs, text));
  if (!bytes || (was === 'utf-8' && !isUtf8(bytes))) return undefined;
  const before = iconv.decode(bytes, was, { stripBOM: false });
  return before.includes('\ufffd') ? undefined : before;
}

/** Bytes that Windows-1252 leaves out are read as the control characters of the same number. */
function toLatin(text: string): Buffer | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const [byte] = code < 0x100 ? [code] : (encodeAs('windows-1252', character) ?? []);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}
