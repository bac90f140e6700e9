import type { Piece } from './piece.ts';
import type { Role } from './role.ts';
import { caption } from './rules/caption.ts';
import { continuation } from './rules/continuation.ts';
import { credit } from './rules/credit.ts';
import { furniture } from './rules/furniture.ts';
import { hashtagLine } from './rules/hashtag-line.ts';
import { heading } from './rules/heading.ts';
import { headline } from './rules/headline.ts';
import { isUnfinished } from './rules/is-unfinished.ts';
import { listItem } from './rules/list-item.ts';
import { opensRelated, relatedItem } from './rules/related-item.ts';
import { rightsLine } from './rules/rights-line.ts';
import type { Place, Rule } from './rules/rule.ts';
import { storyLead } from './rules/story-lead.ts';
import type { DocumentFormat } from './source-document.ts';

/** The first rule that can tell decides; a line that none can is a paragraph. */
const rules: readonly Rule[] = [
  // What may stand between the two parts of a broken paragraph comes before its continuation.
  caption,
  furniture,
  // Once a list of other headlines has begun, nothing in it belongs to the story.
  relatedItem,
  storyLead,
  continuation,
  credit,
  rightsLine,
  hashtagLine,
  listItem,
  headline,
  heading,
  () => 'paragraph',
];

export type PieceWithRole = Piece & { role: Role };

/**
 * Give every piece of one story its role; roles that the editor or the markup gave stay as they are.
 * Where there is markup, its paragraphs are whole, whatever they end in.
 */
export function assignRoles(
  pieces: readonly Piece[],
  format: DocumentFormat = 'text',
): PieceWithRole[] {
  const story = { head: true, titled: false, broken: false, related: false };
  return pieces.map((piece, index) => {
    const place: Place = { piece, next: pieces[index + 1], ...story };
    const role = piece.role ?? firstAnswer(place);
    if (role === 'title') story.titled = true;
    if (/^(?:paragraph|continuation|item|heading.*)$/.test(role)) story.head = false;
    if (role === 'paragraph' || role === 'continuation')
      story.broken = format === 'text' && isUnfinished(piece.text);
    // A caption may stand inside a paragraph; everything else ends it.
    else if (role !== 'caption') story.broken = false;
    story.related ||= opensRelated(piece.text, role);
    return { ...piece, role };
  });
}

function firstAnswer(place: Place): Role {
  for (const rule of rules) {
    const role = rule(place);
    if (role) return role;
  }
  throw new Error('Cannot find a role, although the last rule always answers.');
}
