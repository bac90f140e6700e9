import { checksum } from './checksum.ts';
import type { WordRecord } from './record.ts';
import { writeWords } from './word-lines.ts';

/** Give the checksum of names and families: with another, the keys of an index mean other words. */
export function wordsChecksum(records: readonly WordRecord[]): string {
  return checksum('', new TextEncoder().encode(writeWords(records)));
}
