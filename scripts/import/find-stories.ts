import type { Piece } from './piece.ts';
import { canBeHeadline } from './rules/headline.ts';
import { isLead } from './rules/story-lead.ts';

/** Divide a document into its stories: each begins at the title right above a 【…報訊】. */
export function findStories(pieces: readonly Piece[]): Piece[][] {
  const stories: Piece[][] = [];
  let hasLead = false;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    const isTitle = next !== undefined && isLead(next.text) && canBeHeadline(piece.text);
    const story = stories.at(-1);
    // The first title of a page may have a kicker and captions around it: it begins nothing new.
    if (!story || (isTitle && hasLead)) stories.push([piece]);
    else story.push(piece);
    hasLead ||= isLead(piece.text);
  }
  return stories;
}
