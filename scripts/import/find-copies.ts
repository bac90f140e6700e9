import { basename } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { commonShare, toShingles } from '../../src/article/common-share.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import type { Finding } from '../../src/content/finding.ts';

/** From this share on an article repeats another; reports that quote the same people stay below. */
const enough = 0.3;

/** Warn where an article repeats one that is held, or one before it, in whatever script and length. */
export function findCopies(
  articles: readonly { file: string; text: string }[],
  held: readonly Pick<Article, 'id' | 'body'>[],
): Finding[] {
  const known = held.map(({ id, body }) => ({ id, shingles: toShingles(body, foldTable) }));
  const findings: Finding[] = [];
  for (const { file, text } of articles) {
    const id = basename(file, '.md');
    const body = text.slice(text.indexOf('\n---\n', 4) + 5);
    const shingles = toShingles(body, foldTable);
    for (const other of known) {
      const share = commonShare(shingles, other.shingles);
      if (other.id === id || share < enough) continue;
      const found = `Found ${Math.round(share * 100)} % of the shorter of \`${id}\` and \`${other.id}\` in the other`;
      const message = `${found}: if one copies the other, say so in its \`notes\`, or keep one.`;
      findings.push({ severity: 'warning', rule: 'near-copy', file, message });
    }
    known.push({ id, shingles });
  }
  return findings;
}
