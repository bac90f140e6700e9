import { type FrontMatter, omissionKinds } from '../../src/article/front-matter.ts';
import type { PieceWithRole } from './assign-roles.ts';

/** The pieces left out, one entry for each kind, in the order of the document, line by line. */
export function collectOmitted(
  pieces: readonly PieceWithRole[],
): FrontMatter['changes']['omitted'] {
  return omissionKinds.flatMap((kind) => {
    const lines = pieces.filter(({ role }) => role === `omitted-${kind}`).map(({ raw }) => raw);
    return lines.length > 0 ? [{ kind, text: lines.join('\n') }] : [];
  });
}
