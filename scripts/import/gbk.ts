import iconv from 'iconv-lite';
import { encodeAs } from './encoding/encode-as.ts';

/** The two bytes of a character in GBK; nothing for ASCII and for what GBK lacks. */
export function toGbk(character: string): readonly [number, number] | undefined {
  const bytes = encodeAs('gb18030', character);
  const [lead, trail] = bytes ?? [];
  return bytes?.length === 2 && lead !== undefined && trail !== undefined
    ? [lead, trail]
    : undefined;
}

/** The character that two bytes stand for in GBK; nothing where they stand for none. */
export function fromGbk(lead: number, trail: number): string | undefined {
  const character = iconv.decode(Buffer.of(lead, trail), 'gb18030');
  return toGbk(character)?.[0] === lead ? character : undefined;
}
