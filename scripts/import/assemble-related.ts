import type { FrontMatter } from '../../src/article/front-matter.ts';
import type { PieceWithRole } from './assign-roles.ts';
import type { Misfit } from './misfit.ts';
import { splitDateLine } from './rules/related-item.ts';

/** Put the list of other headlines together, each title with the parts that follow it. */
export function assembleRelated(pieces: readonly PieceWithRole[]): {
  related: FrontMatter['related'];
  misfits: Misfit[];
} {
  const related: FrontMatter['related'] = [];
  const misfits: Misfit[] = [];
  for (const piece of pieces) {
    if (!piece.role.startsWith('related-')) continue;
    const part = toPart(piece);
    const item = related.at(-1);
    if (part.title !== undefined) related.push({ ...part, title: part.title });
    else if (!item) misfits.push({ piece, message: `${piece.role}, expected its title first` });
    else if (Object.keys(part).some((field) => field in item)) {
      misfits.push({ piece, message: `second ${piece.role} of \`${item.title}\`, expected one` });
    } else Object.assign(item, part);
  }
  return { related, misfits };
}

function toPart({ role, text }: PieceWithRole): Partial<FrontMatter['related'][number]> {
  if (role === 'related-title') return { title: text };
  if (role === 'related-date') return splitDateLine(text);
  return role === 'related-section' ? { section: text } : { text };
}
