import { termFileOf } from './term-file-of.ts';

/** How many word files there are: of what begins with Chinese characters, and of what does not. */
export type WordFileCounts = readonly [chinese: number, other: number];

/** Give the number of the word file that holds a beginning: those in Latin letters and digits stand last. */
export function wordFileOf(head: string, [chinese, other]: WordFileCounts): number {
  return /^[~a-z0]/.test(head) ? chinese + termFileOf(head, other) : termFileOf(head, chinese);
}
