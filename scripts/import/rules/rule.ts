import type { Piece } from '../piece.ts';
import type { Role } from '../role.ts';

/** A piece among its neighbours, as a rule sees it. */
export interface Place {
  piece: Piece;
  /** The piece after it. */
  next: Piece | undefined;
  /** No text of the story has come yet: only its headlines, captions and credits. */
  head: boolean;
  /** The story has its title. */
  titled: boolean;
  /** The paragraph before it breaks off in the middle of a sentence. */
  broken: boolean;
  /** The story is over and a list of other headlines has begun. */
  related: boolean;
}

/** What a piece is, where the rule can tell. */
export type Rule = (place: Place) => Role | undefined;
