import type { Repair } from './repair.ts';

// Zero-width spaces and joiners, marks of direction, the soft hyphen, a byte order mark in the text.
const invisible =
  /(?<before>\S?)(?<own>[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+)(?<after>\S?)/gu;

/**
 * Where a line has characters that nobody sees and that break search and links. A repair takes in
 * the character beside them, so that its record has something to see.
 */
export function findInvisible(line: string): Repair[] {
  return [...line.matchAll(invisible)].map(({ index, groups = {} }) => {
    const { before = '', own = '', after = '' } = groups;
    const from = before === '' ? own + after : before + own;
    return { rule: 'invisible', offset: index, from, to: before === '' ? after : before };
  });
}
