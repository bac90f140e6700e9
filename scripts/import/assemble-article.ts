import type { ArticleDraft } from './article-draft.ts';
import { assembleBody } from './assemble-body.ts';
import { assembleRelated } from './assemble-related.ts';
import type { PieceWithRole } from './assign-roles.ts';
import { collectOmitted } from './collect-omitted.ts';
import { collectRepaired } from './collect-repaired.ts';
import type { Misfit } from './misfit.ts';

/** Put the pieces of one story together, and name those that fit nowhere. */
export function assembleArticle(pieces: readonly PieceWithRole[]): {
  draft: ArticleDraft;
  misfits: Misfit[];
} {
  const withRole = (wanted: string) => pieces.filter(({ role }) => role === wanted);
  const [title, ...titles] = withRole('title');
  const [kicker, ...kickers] = withRole('kicker');
  const { blocks, misfits, ...setApart } = assembleBody(pieces);
  const related = assembleRelated(pieces);
  for (const piece of [...titles, ...kickers]) {
    misfits.push({ piece, message: `second ${piece.role}, expected one` });
  }
  const draft: ArticleDraft = {
    title: title?.text ?? null,
    ...(kicker && { kicker: kicker.text }),
    credits: withRole('credit').map(({ text }) => text),
    blocks,
    related: related.related,
    changes: {
      omitted: collectOmitted(pieces),
      ...setApart,
      repaired: collectRepaired(pieces),
    },
  };
  return { draft, misfits: [...misfits, ...related.misfits] };
}
