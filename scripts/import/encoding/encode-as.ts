import iconv from 'iconv-lite';
import type { Encoding } from './encoding.ts';

/** The bytes of a text in an encoding; nothing where it lacks a character of it. */
export function encodeAs(encoding: Encoding, text: string): Buffer | undefined {
  const bytes = iconv.encode(text, encoding);
  return iconv.decode(bytes, encoding, { stripBOM: false }) === text ? bytes : undefined;
}
