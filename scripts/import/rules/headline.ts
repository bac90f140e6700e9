import { caption } from './caption.ts';
import { credit } from './credit.ts';
import { hasStop } from './has-stop.ts';
import { isUnfinished } from './is-unfinished.ts';
import type { Place, Rule } from './rule.ts';
import { isLead } from './story-lead.ts';

const longest = 60;

/** Before its text, a story has a title; a short line above the title is its kicker. */
export const headline: Rule = (place) => {
  if (!place.head || place.titled || !canBeHeadline(place.piece.text)) return undefined;
  return isAnotherHeadline(place) ? 'kicker' : 'title';
};

/** Whether a text is short and ends without a full stop, as headlines do. */
export function canBeHeadline(text: string): boolean {
  return text.length <= longest && isUnfinished(text) && !isLead(text);
}

function isAnotherHeadline({ next, ...place }: Place): boolean {
  if (!next || !canBeHeadline(next.text)) return false;
  if (next.role) return next.role === 'title';
  // A first paragraph that breaks off looks like a headline but for its commas.
  if (hasStop(next.text)) return false;
  const there = { ...place, piece: next, next: undefined };
  return !next.marked && !caption(there) && !credit(there);
}
